using Bot.Core.Model;

namespace Bot.Core.Reading.Changes;

/// <summary>Whether two headlines, or two texts, tell the same story: by the words that they share.</summary>
public static class SameStory
{
    private const int FewestWords = 40;
    private const int MostWords = 2_000;

    /// <summary>Whether a headline is another in full, shortened or corrected: it has half of the other's words.</summary>
    public static bool Headlines(string one, string other)
    {
        var words = Words(one);
        return words.Count == 0 || words.Intersect(Words(other)).Count() * 2 >= words.Count;
    }

    /// <summary>
    /// Whether a page still holds the article that it held: not half as short, and with a third of the words of the shorter
    /// of both texts. An error page, a consent wall or a paywall that answers as if all were well is told by this.
    /// </summary>
    public static bool Bodies(string? before, string? now)
    {
        var (old, @new) = (Words(before), Words(now));
        if (old.Count < FewestWords) return @new.Count * 3 >= old.Count;
        return @new.Count * 2 >= old.Count && old.Intersect(@new).Count() * 3 >= Math.Min(old.Count, @new.Count);
    }

    private static HashSet<string> Words(string? text) =>
        [.. (text ?? "").Split([' ', '\n', '\u00a0', '–', '—', '-', ':', ','], MostWords, StringSplitOptions.RemoveEmptyEntries)
            .Select(SectionBook.Fold).Where(word => word.Length > 0)];
}
