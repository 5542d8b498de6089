using System.IO.Hashing;
using System.Text;
using Bot.Core.Model;
using Bot.Core.Reading.Changes;
using Bot.Core.Reading.Links;

namespace Bot.Core.Watching;

/// <summary>How an entry is known again within its source, and whether it says something else than it did.</summary>
public static class EntryIdentity
{
    private const int LongestKey = 200;

    /// <summary>The key of an id from outside, which can be of any length; rows keep 200 characters at most.</summary>
    internal static string Key(string id) => id.Length <= LongestKey ? id : Digest(id);

    /// <summary>A digest of what the source says, without what changes by itself (see <see cref="ComparedText"/>).</summary>
    internal static string Fingerprint(params string?[] parts) => Digest(string.Join('\n', parts.Select(ComparedText.Of)));

    /// <summary>Not secret, so a fast one does.</summary>
    internal static string Digest(string text) => Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes(text)));

    /// <summary>
    /// Whether an entry whose id is known still tells the story that the id stood for. Some systems number the places of a
    /// list, and put another story there: then link, time and headline are all others. A link alone may change, and so may a
    /// headline or a time.
    /// </summary>
    /// <param name="before">The link that the entry showed last, as <see cref="SeenEntry.ArticleKey"/>; null where that is not known.</param>
    /// <param name="story">The story that its id stood for.</param>
    /// <param name="entry">The entry.</param>
    public static bool TellsStill(string? before, Article story, SeenEntry entry)
    {
        var form = ArticleTwins.Form(entry.ArticleKey);
        var title = story.ToldTitle ?? story.Title;
        return before is null || form == ArticleTwins.Form(before) || form == ArticleTwins.Form(story.Key)
            || entry.Published is { } published && published == story.Published
            || SameStory.Headlines(title, entry.Title) || SameStory.Headlines(entry.Title, title);
    }
}
