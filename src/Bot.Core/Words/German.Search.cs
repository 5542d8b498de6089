namespace Bot.Core.Words;

/// <content>Searching, here and from other chats.</content>
internal static partial class German
{
    private static PhraseTable Searching => new("de")
    {
        { PhraseKeys.CommandSearch, "Meldungen nach Wörtern suchen" },
        { PhraseKeys.NamesSearch, "suche,suchen,finde" },
        { PhraseKeys.SearchTitle, "Gefunden zu „{words}“" },
        { PhraseKeys.SearchAsk, "Wonach soll ich suchen? Schreiben Sie mir die Wörter." },
        { PhraseKeys.SearchNothing, "Zu „{words}“ habe ich nichts gefunden." },
        { PhraseKeys.SearchHint, "Mit weniger oder anderen Wörtern findet sich vielleicht etwas." },
        { PhraseKeys.SearchFollow, "Oder folgen Sie diesen Wörtern: Dann schicke ich Ihnen, was dazu erscheint." },
        { PhraseKeys.SearchNoMore, "Mehr habe ich nicht gefunden." },
        { PhraseKeys.InlineSettings, "Einstellungen und Abos" },
        { PhraseKeys.InlineNothing, "Nichts gefunden – im Chat weitersuchen" },
    };
}
