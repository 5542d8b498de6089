namespace Bot.Core.Model;

/// <summary>The moment by which headlines are put in order.</summary>
public static class HeadlineOrder
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>
    /// When an article was published; when it was found, where nothing tells, or where only the minute is told and it was
    /// found within it: of two articles of one minute the later one stands first.
    /// </summary>
    public static DateTimeOffset Of(DateTimeOffset? published, DateTimeOffset found)
    {
        if (published is not { } told) return found;
        var onlyMinute = told.UtcTicks % Minute.Ticks == 0;
        return onlyMinute && found >= told && found - told < Minute ? found : told;
    }
}
