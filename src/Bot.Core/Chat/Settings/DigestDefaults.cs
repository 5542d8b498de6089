using Bot.Core.Model;

namespace Bot.Core.Chat.Settings;

/// <summary>The digests of readers who name no hour.</summary>
internal static class DigestDefaults
{
    /// <summary>Every morning at eight.</summary>
    public static DigestPlan Daily { get; } = new(new(8, 0), Weekdays.All);

    /// <summary>The day of a weekly one.</summary>
    public const Weekdays WeeklyDay = Weekdays.Sunday;

    /// <summary>The plans that are offered as buttons.</summary>
    public static IReadOnlyList<DigestPlan> Offered { get; } =
    [
        new(new(7, 0), Weekdays.All), Daily, new(new(18, 0), Weekdays.All), new(new(7, 0), Weekdays.Workdays),
        new(new(18, 0), Weekdays.Workdays), new(new(18, 0), WeeklyDay),
    ];
}
