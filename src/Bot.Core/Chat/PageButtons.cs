using Bot.Core.Words;

namespace Bot.Core.Chat;

/// <summary>The buttons that turn the pages of a list.</summary>
internal static class PageButtons
{
    /// <summary>Nobody turns further by hand; a greater number in a button's data is made up.</summary>
    public const int MostSkip = 100_000;

    /// <summary>Of a list that is in the order of time, the newest first.</summary>
    public static (PhraseKey Before, PhraseKey After) Dated { get; } = (PhraseKeys.Newer, PhraseKeys.Older);

    /// <summary>Of any other list.</summary>
    public static (PhraseKey Before, PhraseKey After) Plain { get; } = (PhraseKeys.Back, PhraseKeys.NextPage);

    /// <summary>A row with a button to each page beside this one; no row where this is the only page.</summary>
    /// <param name="names">The words on the buttons.</param>
    /// <param name="skip">How much of the list stands before this page.</param>
    /// <param name="length">How much of it stands on a page.</param>
    /// <param name="hasMore">Whether something stands behind this page.</param>
    /// <param name="to">The data of a button, by how much of the list stands before its page.</param>
    /// <param name="words">The reader's words.</param>
    public static IReadOnlyList<IReadOnlyList<ReplyButton>> Rows(
        (PhraseKey Before, PhraseKey After) names, int skip, int length, bool hasMore, Func<int, string> to, Wording words)
    {
        var row = new List<ReplyButton>();
        if (skip > 0) row.Add(new(words[names.Before], to(Math.Max(0, skip - length))));
        if (hasMore) row.Add(new(words[names.After], to(skip + length)));
        return row.Count == 0 ? [] : [row];
    }
}
