namespace Bot.Core.Words;

/// <content>Why posts wait or were left out.</content>
internal static partial class Polish
{
    private static PhraseTable Reasons => new("pl")
    {
        { PhraseKeys.ReasonTooOld, "wiadomość miała {age} godz., a kanał nie bierze starszych niż {most} godz." },
        { PhraseKeys.ReasonQuiet, "na kanale trwa cisza do {time}" },
        { PhraseKeys.ReasonDrip, "kanał bierze {count} na godzinę, następna o {time}" },
        { PhraseKeys.ReasonLeftOut, "pominięte: {name}" },
        { PhraseKeys.ReasonInDigest, "wyjdzie w przeglądzie razem z innymi, jeszcze {count}" },
        { PhraseKeys.ReasonNotSetUp, "sieć {network} nie jest skonfigurowana" },
        { PhraseKeys.ReasonNoReference, "nie wiadomo, gdzie na kanale stoi ten post" },
        { PhraseKeys.ReasonNoAnswer, "odpowiedź nigdy nie nadeszła" },
        { PhraseKeys.ReasonUnreachable, "{who} jest nieosiągalny: {said}" },
        { PhraseKeys.ReasonTimedOut, "{who} nie odpowiedział na czas" },
        { PhraseKeys.ReasonAnswerLost, "odpowiedź zaginęła: {said}" },
        { PhraseKeys.ReasonUnreadable, "odpowiedzi nie dało się odczytać: {said}" },
        { PhraseKeys.ReasonStopped, "program zatrzymano, zanim skończył" },
        { PhraseKeys.ReasonTokenRefused, "token nie został przyjęty: {said}" },
    };
}
