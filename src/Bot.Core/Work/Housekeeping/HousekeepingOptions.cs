namespace Bot.Core.Work.Housekeeping;

/// <summary>How long history is kept (settings <c>Housekeeping</c>).</summary>
public sealed class HousekeepingOptions
{
    /// <summary>
    /// For how many days it is kept what was done with a post: its tries, what the network said, what staff were told. The post
    /// itself, its reference and its last ending stay, so that it can be corrected. 7 to 3,650. Default: 90.
    /// </summary>
    public int HistoryDays { get; set; } = 90;

    /// <summary>For how many days it is kept who of the staff did what (<c>/audit</c>). 7 to 3,650. Default: 365.</summary>
    public int AuditDays { get; set; } = 365;
}
