using System.Text.RegularExpressions;
using Bot.Core.Model;

namespace Bot.Core.Composing.Twins;

/// <summary>
/// Whether two articles tell the same story in other words, as papers re-word what an agency sent: most words of the shorter
/// one stand in the other, many of them side by side, and who, where and how much agree. Another match, another accident, the
/// next entry of a ticker share their phrases but not these.
/// </summary>
public static partial class TwinRule
{
    /// <summary>An article has its twins among those of so many hours.</summary>
    public static TimeSpan Reach { get; } = TimeSpan.FromHours(48);

    private const double LeastTerms = 0.5;
    private const double LeastShingles = 0.18;
    private const double LeastKey = 0.55;
    private const double LeastHead = 0.3;
    private const int FewestTerms = 12;

    /// <summary>Whether they are.</summary>
    public static bool AreTwins(Article one, Article other)
    {
        if (one.Language != other.Language || Ticker().IsMatch(one.Title) || Ticker().IsMatch(other.Title)) return false;
        var (left, right) = (StoryText.Of(one), StoryText.Of(other));
        HashSet<string> terms = [.. left.Terms], others = [.. right.Terms];
        return Math.Min(terms.Count, others.Count) >= FewestTerms
            && Shared(terms, others) >= LeastTerms
            && Shared(left.Shingles, right.Shingles) >= LeastShingles
            && Shared(left.Key, right.Key) >= LeastKey
            && Shared(left.Head, right.Head) >= LeastHead
            && (left.HeadNumbers.Count == 0 || right.HeadNumbers.Count == 0 || left.HeadNumbers.Overlaps(right.HeadNumbers));
    }

    /// <summary>Why the channel does not take the article that tells the story of another it has; null where it takes it.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="twin">The article that the channel has.</param>
    /// <param name="before">What was decided before; staff may have answered.</param>
    public static Verdict? Refuses(Channel channel, Article twin, Refusal? before) => channel.SameStory switch
    {
        TwinPolicy.Post => null,
        _ when before?.ReleasedBy is not null => null,
        _ when before?.Reason == RefusalReason.DroppedByStaff => new(RefusalReason.DroppedByStaff, before.Argument),
        TwinPolicy.Skip => new(RefusalReason.SameStory, twin.Title),
        _ => new(RefusalReason.HeldForStaff, twin.Title),
    };

    /// <summary>How much of the smaller set stands in the other; all where there is nothing to compare.</summary>
    private static double Shared(HashSet<string> one, HashSet<string> other)
    {
        var smaller = Math.Min(one.Count, other.Count);
        return smaller == 0 ? 1 : (double)one.Count(other.Contains) / smaller;
    }

    /// <summary>A ticker grows, and each look at it is news.</summary>
    [GeneratedRegex(
        @"ticker|live-?blog|\blive\b:?|newsblog|live updates|minute by minute|онлайн|прямая трансляция|хроника|анлайн|на жывое|relacja|na żywo|minuto a minuto|en directo|en vivo|直播|滚动",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ticker();
}
