using Bot.Core.Model;

namespace Bot.Core.Desk;

/// <summary>In which order channels are offered for an article.</summary>
public static class ChannelOrder
{
    /// <summary>
    /// Those of the article's language and one of its sections first, then those of its language, then the others; within
    /// each, the given order. The first is the likeliest choice.
    /// </summary>
    public static IReadOnlyList<Channel> For(Article article, IEnumerable<Channel> channels, SectionBook book) =>
        [.. channels.OrderBy(channel => !SpeaksLanguage(channel, article) ? 2 : HasSection(channel, article, book) ? 0 : 1)];

    private static bool SpeaksLanguage(Channel channel, Article article) =>
        channel.Language is not { } language || LanguageTag.IsSame(language, article.Language);

    private static bool HasSection(Channel channel, Article article, SectionBook book) =>
        channel.Sections.Count == 0
        || channel.Sections.Any(wanted => article.Sections.Any(section => section.Key == book.KeyOf(wanted)));
}
