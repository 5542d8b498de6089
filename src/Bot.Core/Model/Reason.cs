using System.Globalization;

namespace Bot.Core.Model;

/// <summary>Why something waits or was left out, where the bot itself knows why.</summary>
public enum ReasonKind
{
    /// <summary>The news had become too old: its age, the most the channel takes.</summary>
    TooOld,

    /// <summary>The channel's quiet hours: until when.</summary>
    Quiet,

    /// <summary>The channel takes so many an hour: how many, when the next.</summary>
    Drip,

    /// <summary>Staff left it out: who.</summary>
    LeftOut,

    /// <summary>It goes out in a digest: with how many others.</summary>
    InDigest,

    /// <summary>The channel's network is not set up: which.</summary>
    NotSetUp,

    /// <summary>Where the post's message stands in the channel is not known.</summary>
    NoReference,

    /// <summary>No answer ever came.</summary>
    NoAnswer,

    /// <summary>No connection could be made: to whom, what the system says.</summary>
    Unreachable,

    /// <summary>The answer did not come in time: from whom.</summary>
    TimedOut,

    /// <summary>The connection broke before the answer: what the system says.</summary>
    AnswerLost,

    /// <summary>The answer could not be read: what it was.</summary>
    Unreadable,

    /// <summary>The program was stopped before it was done.</summary>
    Stopped,

    /// <summary>The network does not take the account's token: what it says.</summary>
    TokenRefused,
}

/// <summary>
/// A reason of the bot's own as data, which every reader gets in their own words (<see cref="Words.ReasonWords"/>). It stands in
/// the same columns as what networks say, and is told from that by a character that no clean text has.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Values">What it is about, as <see cref="ReasonKind"/> says: times as round-trip UTC, spans and counts invariant.</param>
public sealed record Reason(ReasonKind Kind, params IReadOnlyList<string> Values)
{
    /// <summary>Unit separator (U+001F).</summary>
    private const char Mark = '\u001F';

    /// <summary>As it is kept.</summary>
    public string Stored => string.Join(Mark, [$"{Mark}{Kind}", .. Values]);

    /// <summary>A time as a value.</summary>
    public static string Value(DateTimeOffset time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>A count as a value.</summary>
    public static string Value(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>A span as a value, in hours and minutes.</summary>
    public static string Value(TimeSpan span) => string.Create(CultureInfo.InvariantCulture, $"{(long)span.TotalHours}:{span.Minutes:00}");

    /// <summary>Reads what is kept.</summary>
    /// <param name="told">What is kept, which may begin with words of somebody else.</param>
    /// <param name="before">Those words; all of them where there is no reason of the bot's own.</param>
    /// <returns>Null where there is none.</returns>
    public static Reason? Parse(string told, out string before)
    {
        var at = told.IndexOf(Mark, StringComparison.Ordinal);
        before = at < 0 ? told : told[..at];
        if (at < 0) return null;
        var parts = told[(at + 1)..].Split(Mark);
        if (Enum.TryParse<ReasonKind>(parts[0], out var kind) && Enum.IsDefined(kind)) return new Reason(kind, parts[1..]);
        // Of another version, or cut: what can be read of it is.
        before = told.Replace(Mark, ' ').Trim();
        return null;
    }
}
