using Bot.Core.Model;

namespace Bot.Core.Composing;

/// <summary>Which channels want an article.</summary>
public static class ChannelRules
{
    /// <summary>Whether the article is in the channel's language and in one of its sections.</summary>
    public static bool Wants(Channel channel, Article article, SectionBook book) =>
        SpeaksLanguage(channel, article) && HasSection(channel, article, book);

    private static bool SpeaksLanguage(Channel channel, Article article) =>
        channel.Language is not { } language || Primary(language) == Primary(article.Language);

    private static bool HasSection(Channel channel, Article article, SectionBook book) =>
        channel.Sections.Count == 0
        || channel.Sections.Any(wanted => article.Sections.Any(section => section.Key == book.KeyOf(wanted)));

    /// <summary>The language without its region: <c>de-AT</c> is <c>de</c>.</summary>
    private static string Primary(string language) => language.Split('-', '_')[0].ToLowerInvariant();
}
