using Bot.Core.Model;

namespace Bot.Core.Delivering;

/// <summary>
/// How a channel or an account is paused and comes back. It is asked ever more seldom whether it works, and resumes by
/// itself; but it counts as well only when a delivery got through, so that one that lets itself be asked and takes
/// nothing is told of once, not every few minutes.
/// </summary>
public static class PauseRule
{
    /// <summary>Waits between questions; the last one repeats.</summary>
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(30), TimeSpan.FromHours(1),
    ];

    /// <summary>It is closed to us.</summary>
    /// <returns>Whether staff are to know: they do not know of this trouble yet.</returns>
    public static bool Close(IPausable target, string reason, DateTimeOffset now)
    {
        var news = target.Troubled is null;
        target.Paused = reason;
        target.Troubled ??= now;
        target.NextCheck = now + Wait(target);
        return news;
    }

    /// <summary>It was asked.</summary>
    /// <param name="target">What was asked.</param>
    /// <param name="trouble">What is wrong with it; null: nothing, and it is tried again.</param>
    /// <param name="now">When.</param>
    public static void Asked(IPausable target, string? trouble, DateTimeOffset now)
    {
        target.Checks++;
        target.Paused = trouble;
        target.NextCheck = trouble is null ? null : now + Wait(target);
    }

    /// <summary>A delivery got through.</summary>
    /// <returns>Whether staff are to know: they were told of a trouble.</returns>
    public static bool Worked(IPausable target)
    {
        var news = target.Troubled is not null;
        Forget(target);
        return news;
    }

    /// <summary>It has become another one: what was wrong before says nothing of it.</summary>
    public static void Forget(IPausable target) =>
        (target.Paused, target.Troubled, target.Checks, target.NextCheck) = (null, null, 0, null);

    private static TimeSpan Wait(IPausable target) => Waits[Math.Clamp(target.Checks, 0, Waits.Length - 1)];
}
