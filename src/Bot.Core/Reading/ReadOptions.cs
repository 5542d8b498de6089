namespace Bot.Core.Reading;

/// <summary>How article pages are read (settings <c>Reading</c>).</summary>
public sealed class ReadOptions
{
    /// <summary>
    /// How long after an article was found its page is read again to notice a correction; 00:00:00: never. The later
    /// re-reads follow at growing distances: after 2.5, 7.5, 22.5, 60, 180 and 720 times as long. Default: 2 minutes, so the
    /// last one comes after a day.
    /// </summary>
    public TimeSpan FirstReread { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>The longest <see cref="FirstReread"/>: 4 minutes, so that nothing older than two days is read again.</summary>
    public static TimeSpan LongestFirstReread { get; } = TimeSpan.FromMinutes(4);

    /// <summary>The wait between the looks at a changed page that must agree: 5 s by default.</summary>
    public TimeSpan ConfirmAfter => FirstReread / 24;

    /// <summary>The least time between the two looks that miss a page before it counts as vanished: 5 minutes by default.</summary>
    public TimeSpan MissingFor => FirstReread * 2.5;
}
