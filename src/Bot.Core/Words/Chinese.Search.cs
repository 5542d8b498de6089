namespace Bot.Core.Words;

/// <content>Searching, here and from other chats.</content>
internal static partial class Chinese
{
    private static PhraseTable Searching => new("zh")
    {
        { PhraseKeys.CommandSearch, "按关键词搜索新闻" },
        { PhraseKeys.NamesSearch, "搜索,查找,搜" },
        { PhraseKeys.SearchTitle, "“{words}”的搜索结果" },
        { PhraseKeys.SearchAsk, "要搜索什么？直接把关键词发给我即可。" },
        { PhraseKeys.SearchNothing, "没有找到与“{words}”有关的新闻。" },
        { PhraseKeys.SearchHint, "减少关键词或换几个词，也许能找到。" },
        { PhraseKeys.SearchFollow, "您也可以关注这些词，一有相关新闻我就发给您。" },
        { PhraseKeys.SearchNoMore, "没有更多结果了。" },
        { PhraseKeys.InlineSettings, "设置与订阅" },
        { PhraseKeys.InlineNothing, "没有找到，去聊天中搜索" },
    };
}
