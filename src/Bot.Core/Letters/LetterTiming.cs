using Bot.Core.Delivering;
using Bot.Core.Letters.Digests;
using Bot.Core.Model;

namespace Bot.Core.Letters;

/// <summary>
/// What the time and the subscriber's wishes mean for a letter that is about to go. Whoever wants to be left alone gets it
/// afterwards, breaking news too; but a digest comes at the hour that they chose themselves. What waited too long is left out.
/// </summary>
public static class LetterTiming
{
    /// <summary>A story that could not go for so long is left out: 24 h.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromHours(24);

    /// <summary>Letters of a stopped mailing are due then: never.</summary>
    public static DateTimeOffset Held { get; } = DateTimeOffset.MaxValue;

    /// <summary>Why a letter is left out whose reader gets nothing for now.</summary>
    public const string Paused = "The reader has paused.";

    /// <summary>Why a letter is left out that waited too long.</summary>
    public const string TooLate = "It could not go in time.";

    /// <summary>Decides.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="subscriber">Whose it is.</param>
    /// <param name="now">The present.</param>
    /// <param name="zone">The subscriber's zone.</param>
    public static Timing Of(Letter letter, Subscriber subscriber, DateTimeOffset now, TimeZoneInfo zone)
    {
        if (subscriber.IsPausedAt(now)) return new Timing.Drop(Paused);
        if (letter.DigestOf is { } hour ? DigestHour.IsTooLate(subscriber.Digest, hour, now) : now - letter.Created > Longest)
            return new Timing.Drop(TooLate);
        if (subscriber.QuietHours?.EndAt(now, zone) is not { } end) return new Timing.Now();
        if (letter.DigestOf is { } chosen && subscriber.QuietHours.EndAt(chosen, zone) is not null) return new Timing.Now();
        return new Timing.Wait(end, "The reader is not to be disturbed.");
    }
}
