namespace Bot.Core.Words;

/// <content>Searching, here and from other chats.</content>
internal static partial class Polish
{
    private static PhraseTable Searching => new("pl")
    {
        { PhraseKeys.CommandSearch, "Szukaj wiadomości po słowach" },
        { PhraseKeys.NamesSearch, "szukaj,wyszukaj,znajdź" },
        { PhraseKeys.SearchTitle, "Znalezione dla „{words}”" },
        { PhraseKeys.SearchAsk, "Czego mam szukać? Po prostu napisz mi słowa." },
        { PhraseKeys.SearchNothing, "Dla „{words}” nic nie znalazłem." },
        { PhraseKeys.SearchHint, "Może coś się znajdzie po innych słowach albo gdy będzie ich mniej." },
        { PhraseKeys.SearchFollow, "Możesz też obserwować te słowa: wyślę Ci, gdy coś się pojawi." },
        { PhraseKeys.SearchNoMore, "Nic więcej nie znalazłem." },
        { PhraseKeys.InlineSettings, "Ustawienia i subskrypcje" },
        { PhraseKeys.InlineNothing, "Nic nie znaleziono – szukaj w czacie" },
    };
}
