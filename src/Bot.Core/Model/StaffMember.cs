namespace Bot.Core.Model;

/// <summary>What a member of staff may do.</summary>
public enum StaffRole
{
    /// <summary>Writes drafts for approval.</summary>
    Author,

    /// <summary>Posts, approves, edits and retracts.</summary>
    Editor,

    /// <summary>All of that, and channels, sources and staff.</summary>
    Owner,
}

/// <summary>A person of the newsroom.</summary>
public sealed class StaffMember
{
    /// <summary>Identity.</summary>
    public StaffId Id { get; init; }

    /// <summary>The name in settings and in the record of acts; unique, ignoring case.</summary>
    public required string Name { get; set; }

    /// <summary>The person's Telegram user id.</summary>
    public long TelegramId { get; set; }

    /// <summary>What they may do.</summary>
    public StaffRole Role { get; set; }

    /// <summary>Who made the entry.</summary>
    public Origin Origin { get; set; }

    /// <summary>They are of the staff as an administrator of the editors' group, and only for as long as they are that.</summary>
    public bool IsOfGroup { get; set; }

    /// <summary>No longer of the staff; their acts stay on record.</summary>
    public bool Retired { get; set; }
}
