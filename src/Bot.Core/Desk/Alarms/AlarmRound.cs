using Bot.Core.Model;

namespace Bot.Core.Desk.Alarms;

/// <summary>Which alarms go into the next message: a question stands alone, for it is answered alone; all else comes together.</summary>
public static class AlarmRound
{
    /// <summary>The most alarms of one message: what a phone shows without scrolling far, and what a button's data can name.</summary>
    public const int Most = 8;

    /// <summary>How long the next message waits for more to come: when a server room goes dark, forty sources fail within a minute.</summary>
    public static TimeSpan Gather { get; } = TimeSpan.FromSeconds(30);

    /// <summary>An alarm that could not be told within a day is history, and is read where history is shown.</summary>
    public static TimeSpan Fresh { get; } = TimeSpan.FromDays(1);

    /// <summary>How long to wait after the network refused a message and named no time.</summary>
    public static TimeSpan AfterRefusal { get; } = TimeSpan.FromMinutes(5);

    /// <summary>Whether staff must decide something.</summary>
    public static bool IsQuestion(Alarm alarm) => alarm.Kind is AlarmKind.ArticleVanished or AlarmKind.PostUnsure or AlarmKind.PostRefused or AlarmKind.StoryHeld;

    /// <summary>The alarms of the next message.</summary>
    /// <param name="untold">What was not told, first raised first.</param>
    public static IReadOnlyList<Alarm> Next(IReadOnlyList<Alarm> untold) =>
        untold.Count == 0 || IsQuestion(untold[0])
            ? [.. untold.Take(1)]
            : [.. untold.Where(alarm => !IsQuestion(alarm)).Take(Most)];
}
