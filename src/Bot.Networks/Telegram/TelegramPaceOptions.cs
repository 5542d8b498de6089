using Bot.Core.Delivering;

namespace Bot.Networks.Telegram;

/// <summary>
/// How much the account sends at most, edits and answers included (settings <c>Telegram:Pace</c>). The defaults are what
/// Telegram's bots FAQ grants; of channels it says nothing, and they are held to what groups are, as they behave so.
/// </summary>
public sealed class TelegramPaceOptions
{
    /// <summary>Messages a second in all. Default: 30, the most without paid broadcasts.</summary>
    public int AccountPerSecond { get; set; } = 30;

    /// <summary>Messages a minute in one chat. Default: 60, one a second.</summary>
    public int ChatPerMinute { get; set; } = 60;

    /// <summary>How many may go to one chat at once after a rest ("short bursts"). Default: 3.</summary>
    public int ChatBurst { get; set; } = 3;

    /// <summary>Messages in any minute in one group or channel. Default: 20.</summary>
    public int GroupPerMinute { get; set; } = 20;

    /// <summary>The same as limits.</summary>
    internal PaceLimits Limits()
    {
        var chat = new ChatLimits(new PaceLimit(TimeSpan.FromMinutes(1) / ChatPerMinute, ChatBurst));
        var group = chat with { Quota = new QuotaLimit(GroupPerMinute, TimeSpan.FromMinutes(1)) };
        return new(
            new PaceLimit(TimeSpan.FromSeconds(1) / AccountPerSecond, Burst: AccountPerSecond),
            address => IsPerson(address) ? chat : group)
        {
            // Bot API, allow_paid_broadcast: up to 1000 a second.
            Paid = new PaceLimit(TimeSpan.FromSeconds(1) / 1000, Burst: 100),
        };
    }

    /// <summary>People have positive ids; groups and channels have negative ones or a @name (Bot API, <c>Chat</c>).</summary>
    private static bool IsPerson(string address) => address.Length > 0 && char.IsAsciiDigit(address[0]);
}
