namespace Bot.Core.Words;

/// <content>Searching, here and from other chats.</content>
internal static partial class English
{
    private static PhraseTable Searching => new("en")
    {
        { PhraseKeys.CommandSearch, "Search stories by words" },
        { PhraseKeys.NamesSearch, "search,find" },
        { PhraseKeys.SearchTitle, "Found for “{words}”" },
        { PhraseKeys.SearchAsk, "What shall I search for? Just write me the words." },
        { PhraseKeys.SearchNothing, "I found nothing for “{words}”." },
        { PhraseKeys.SearchHint, "Fewer or other words may find something." },
        { PhraseKeys.SearchFollow, "Or follow these words, and I will send you what appears." },
        { PhraseKeys.SearchNoMore, "I found nothing more." },
        { PhraseKeys.InlineSettings, "Settings and subscriptions" },
        { PhraseKeys.InlineNothing, "Nothing found – search in the chat" },
    };
}
