using System.Globalization;
using Bot.Core.Model;

namespace Bot.Core.Words;

/// <summary>Says why something waits or was left out: the bot's own reasons in the reader's words, what networks say as it is.</summary>
public static class ReasonWords
{
    /// <summary>In a reader's words.</summary>
    /// <param name="told">The reason as it is kept.</param>
    /// <param name="words">The reader's words.</param>
    /// <param name="zone">The newsroom's time zone.</param>
    public static string Say(string told, Wording words, TimeZoneInfo zone)
    {
        if (Reason.Parse(told, out var before) is not { } reason) return before;
        var (phrase, names) = PhraseOf(reason.Kind);
        var values = names.Select((name, at) => (name, (object?)Shown(name, reason.Values.ElementAtOrDefault(at) ?? "?", words, zone))).ToArray();
        return before + words.Text(phrase, values);
    }

    /// <summary>In English, for the command line; times by UTC.</summary>
    public static string InEnglish(string told) => Say(told, Phrases.In("en"), TimeZoneInfo.Utc);

    private static object Shown(string name, string value, Wording words, TimeZoneInfo zone) => name switch
    {
        "time" when DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out var time) => LocalTime.Time(time, zone, words.Language),
        "count" when int.TryParse(value, CultureInfo.InvariantCulture, out var count) => count,
        _ => value,
    };

    private static (PhraseKey Phrase, string[] Names) PhraseOf(ReasonKind kind) => kind switch
    {
        ReasonKind.TooOld => (PhraseKeys.ReasonTooOld, ["age", "most"]),
        ReasonKind.Quiet => (PhraseKeys.ReasonQuiet, ["time"]),
        ReasonKind.Drip => (PhraseKeys.ReasonDrip, ["count", "time"]),
        ReasonKind.LeftOut => (PhraseKeys.ReasonLeftOut, ["name"]),
        ReasonKind.InDigest => (PhraseKeys.ReasonInDigest, ["count"]),
        ReasonKind.NotSetUp => (PhraseKeys.ReasonNotSetUp, ["network"]),
        ReasonKind.NoReference => (PhraseKeys.ReasonNoReference, []),
        ReasonKind.NoAnswer => (PhraseKeys.ReasonNoAnswer, []),
        ReasonKind.Unreachable => (PhraseKeys.ReasonUnreachable, ["who", "said"]),
        ReasonKind.TimedOut => (PhraseKeys.ReasonTimedOut, ["who"]),
        ReasonKind.AnswerLost => (PhraseKeys.ReasonAnswerLost, ["said"]),
        ReasonKind.Unreadable => (PhraseKeys.ReasonUnreadable, ["said"]),
        ReasonKind.Stopped => (PhraseKeys.ReasonStopped, []),
        _ => (PhraseKeys.ReasonTokenRefused, ["said"]),
    };
}
