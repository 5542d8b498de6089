using Bot.Core.Model;

namespace Bot.Settings;

/// <summary>A member of staff (settings <c>Staff:N</c>).</summary>
public sealed class StaffSettings
{
    /// <summary>The name by which they are known; unique. Required.</summary>
    public string? Name { get; set; }

    /// <summary>Their Telegram user id. Required.</summary>
    public long? TelegramId { get; set; }

    /// <summary>What they may do. Default: Author.</summary>
    public StaffRole Role { get; set; }
}
