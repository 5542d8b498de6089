namespace Bot.Core.Words;

/// <content>Why posts wait or were left out.</content>
internal static partial class German
{
    private static PhraseTable Reasons => new("de")
    {
        { PhraseKeys.ReasonTooOld, "die Meldung war {age} Stunden alt, und der Kanal nimmt keine, die älter als {most} Stunden ist" },
        { PhraseKeys.ReasonQuiet, "der Kanal hat Ruhezeit bis {time}" },
        { PhraseKeys.ReasonDrip, "der Kanal nimmt {count} in der Stunde, die nächste um {time}" },
        { PhraseKeys.ReasonLeftOut, "weggelassen von {name}" },
        { PhraseKeys.ReasonInDigest, "geht mit {count} {count:anderen|anderen} in einem Digest hinaus" },
        { PhraseKeys.ReasonNotSetUp, "das Netzwerk {network} ist nicht eingerichtet" },
        { PhraseKeys.ReasonNoReference, "wo der Post im Kanal steht, ist nicht bekannt" },
        { PhraseKeys.ReasonNoAnswer, "eine Antwort kam nie" },
        { PhraseKeys.ReasonUnreachable, "{who} ist nicht zu erreichen: {said}" },
        { PhraseKeys.ReasonTimedOut, "{who} hat nicht rechtzeitig geantwortet" },
        { PhraseKeys.ReasonAnswerLost, "die Antwort ging verloren: {said}" },
        { PhraseKeys.ReasonUnreadable, "die Antwort ließ sich nicht lesen: {said}" },
        { PhraseKeys.ReasonStopped, "das Programm wurde angehalten, bevor es fertig war" },
        { PhraseKeys.ReasonTokenRefused, "das Token wird nicht angenommen: {said}" },
    };
}
