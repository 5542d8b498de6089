namespace Bot.Core.Words;

/// <content>Searching, here and from other chats.</content>
internal static partial class Belarusian
{
    private static PhraseTable Searching => new("be")
    {
        { PhraseKeys.CommandSearch, "Шукаць навіны па словах" },
        { PhraseKeys.NamesSearch, "пошук,знайсці,шукаць,знайдзі" },
        { PhraseKeys.SearchTitle, "Знойдзена па запыце «{words}»" },
        { PhraseKeys.SearchAsk, "Што шукаць? Проста напішыце мне словы." },
        { PhraseKeys.SearchNothing, "Па запыце «{words}» я нічога не знайшоў." },
        { PhraseKeys.SearchHint, "Магчыма, знойдзецца па іншых словах або калі іх будзе менш." },
        { PhraseKeys.SearchFollow, "Або падпішыцеся на гэтыя словы: я дашлю, калі нешта з’явіцца." },
        { PhraseKeys.SearchNoMore, "Больш я нічога не знайшоў." },
        { PhraseKeys.InlineSettings, "Налады і падпіскі" },
        { PhraseKeys.InlineNothing, "Нічога не знойдзена – шукаць у чаце" },
    };
}
