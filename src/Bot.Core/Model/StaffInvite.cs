namespace Bot.Core.Model;

/// <summary>A link by which one person can join the staff, once.</summary>
public sealed class StaffInvite
{
    /// <summary>How long it is good.</summary>
    public static TimeSpan Good { get; } = TimeSpan.FromDays(1);

    /// <summary>Identity; 0 until stored.</summary>
    public long Id { get; init; }

    /// <summary>A digest of the link's secret: who reads the database cannot join by it.</summary>
    public required string Digest { get; init; }

    /// <summary>The role that it gives.</summary>
    public StaffRole Role { get; init; }

    /// <summary>Who made it.</summary>
    public StaffId MadeBy { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset Made { get; init; }

    /// <summary>When somebody joined by it; null while nobody has.</summary>
    public DateTimeOffset? Used { get; set; }
}
