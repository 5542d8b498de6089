namespace Bot.Core.Words;

/// <summary>The German phrases.</summary>
internal static class German
{
    public static readonly PhraseTable Phrases = new("de")
    {
        { PhraseKeys.ReadOn, "Weiterlesen" },
        { PhraseKeys.Correction, "Korrektur" },
        { PhraseKeys.Breaking, "Eilmeldung" },
        { PhraseKeys.JustNow, "gerade eben" },

        // Chat
        { PhraseKeys.CommandStart, "Begrüßung und Überblick" },
        { PhraseKeys.CommandLatest, "Neueste Meldungen, auch einer Rubrik" },
        { PhraseKeys.CommandSections, "Eine Rubrik wählen" },
        { PhraseKeys.CommandHelp, "Was dieser Bot kann" },
        { PhraseKeys.CommandAbout, "Wer hinter diesem Bot steht" },
        { PhraseKeys.Greeting, "Guten Tag! Hier lesen Sie die neuesten Meldungen." },
        { PhraseKeys.GreetingHow, "Wählen Sie eine Rubrik, oder lassen Sie sich das Neueste zeigen. Was ich sonst noch kann, sagt Ihnen /help." },
        { PhraseKeys.FollowUs, "Folgen Sie uns auch hier:" },
        { PhraseKeys.About, "Dieser Bot bringt Ihnen die Meldungen der Redaktion, mit Links zu den Artikeln." },
        { PhraseKeys.HelpTitle, "Das kann ich für Sie tun" },
        { PhraseKeys.HelpLatest, "Hinter /latest können Sie eine Rubrik und eine Anzahl nennen, in beliebiger Reihenfolge: „/latest 3“ zeigt drei Meldungen. Höchstens sind es {most}." },
        { PhraseKeys.NotUnderstood, "Das habe ich leider nicht verstanden. Das kann ich für Sie tun:" },
        { PhraseKeys.LatestTitle, "Neueste Meldungen" },
        { PhraseKeys.SectionsTitle, "Rubriken" },
        { PhraseKeys.SectionsChoose, "Welche Rubrik möchten Sie lesen?" },
        { PhraseKeys.NoHeadlines, "Noch gibt es keine Meldungen. Schauen Sie bitte etwas später wieder vorbei." },
        { PhraseKeys.EmptySection, "In der Rubrik „{section}“ gibt es noch keine Meldungen. Schauen Sie bitte etwas später wieder vorbei." },
        { PhraseKeys.UnknownSection, "Eine Rubrik „{section}“ kenne ich leider nicht." },
        { PhraseKeys.SectionMeant, "Meinten Sie eine von diesen?" },
        { PhraseKeys.SectionsThere, "Diese Rubriken gibt es:" },
        { PhraseKeys.Newer, "« Neuere" },
        { PhraseKeys.Older, "Ältere »" },
        { PhraseKeys.NoOlder, "Ältere Meldungen gibt es nicht." },
        { PhraseKeys.StaleButton, "Diese Schaltfläche ist nicht mehr aktuell." },
        { PhraseKeys.TooFast, "Das war viel auf einmal. Bitte lassen Sie mir einen Moment Zeit." },

        // Desk
        { PhraseKeys.CommandPost, "Einen Artikel von Hand posten: /post LINK" },
        { PhraseKeys.DeskHowTo, "Schreiben Sie den Link des Artikels hinter den Befehl: /post https://…" },
        { PhraseKeys.DeskAuthor, "Posten können nur Redakteurinnen und Redakteure. Bitte geben Sie den Link an sie weiter." },
        { PhraseKeys.DeskNotALink, "Das ist kein Link ins Web. Er sollte mit https:// oder http:// beginnen." },
        { PhraseKeys.DeskNoArticle, "Unter diesem Link steht kein Artikel: {link}" },
        { PhraseKeys.DeskUnreachable, "Die Seite ist nicht zu erreichen: {link}\n{reason}" },
        { PhraseKeys.DeskForbidden, "Diese Adresse darf nicht abgerufen werden: {link}\n{reason}" },
        { PhraseKeys.DeskNoChannels, "Es ist noch kein Kanal eingerichtet. Das erledigt, wer den Bot betreibt." },
        { PhraseKeys.DeskUnknownChannel, "Einen Kanal „{channel}“ gibt es nicht. Diese gibt es: {channels}" },
        { PhraseKeys.DeskStandsByHand, "Steht bereits in „{channel}“: von Hand gepostet von {name} am {time}." },
        { PhraseKeys.DeskStandsByBot, "Steht bereits in „{channel}“: vom Bot selbst gepostet am {time}." },
        { PhraseKeys.DeskWaitsByHand, "Ist bereits unterwegs zu „{channel}“: von Hand gesendet von {name} am {time}." },
        { PhraseKeys.DeskWaitsByBot, "Ist bereits unterwegs zu „{channel}“: vom Bot selbst gesendet am {time}." },
        { PhraseKeys.DeskSend, "Senden" },
        { PhraseKeys.DeskCancel, "Abbrechen" },
        { PhraseKeys.DeskPostAgain, "Noch einmal posten" },
        { PhraseKeys.DeskSent, "Gesendet an „{channel}“." },
        { PhraseKeys.DeskSentPaused, "Vorgemerkt für „{channel}“, der Kanal pausiert: {reason}" },
        { PhraseKeys.DeskAlreadySent, "Das ist bereits gesendet." },
        { PhraseKeys.DeskDiscarded, "Verworfen. Gesendet wurde nichts." },
        { PhraseKeys.DeskChanged, "Der Artikel oder die Auswahl hat sich geändert. So sieht der Post jetzt aus." },
    };
}
