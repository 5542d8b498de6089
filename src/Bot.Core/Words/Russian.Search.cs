namespace Bot.Core.Words;

/// <content>Searching, here and from other chats.</content>
internal static partial class Russian
{
    private static PhraseTable Searching => new("ru")
    {
        { PhraseKeys.CommandSearch, "Искать новости по словам" },
        { PhraseKeys.NamesSearch, "поиск,найти,искать,найди" },
        { PhraseKeys.SearchTitle, "Найдено по запросу «{words}»" },
        { PhraseKeys.SearchAsk, "Что искать? Просто напишите мне слова." },
        { PhraseKeys.SearchNothing, "По запросу «{words}» я ничего не нашёл." },
        { PhraseKeys.SearchHint, "Может быть, найдётся по другим словам или если их будет меньше." },
        { PhraseKeys.SearchFollow, "Или подпишитесь на эти слова: я пришлю, когда что-нибудь появится." },
        { PhraseKeys.SearchNoMore, "Больше я ничего не нашёл." },
        { PhraseKeys.InlineSettings, "Настройки и подписки" },
        { PhraseKeys.InlineNothing, "Ничего не найдено – искать в чате" },
    };
}
