namespace Bot.Benchmarks.Limits;

/// <summary>
/// The shortest time in which the sandbox's server takes a backlog, from the first post to the last: 30 a second in all with as many
/// at once, 1 a second in a channel with three at once, 20 in any minute in a channel.
/// </summary>
internal static class AllowedTime
{
    private const int AccountPerSecond = 30;
    private const int ChannelBurst = 3;
    private const int ChannelPerMinute = 20;

    /// <param name="channels">The channels.</param>
    /// <param name="posts">The posts in each.</param>
    /// <param name="letters">The private messages, each to another person.</param>
    public static TimeSpan Of(int channels, int posts, int letters)
    {
        // Whole minutes pass until the channels take their last ones; these come as fast as account and channel let them.
        var minutes = (posts - 1) / ChannelPerMinute;
        var last = posts - minutes * ChannelPerMinute;
        var account = (channels * last - AccountPerSecond) / (double)AccountPerSecond;
        var byChannels = TimeSpan.FromMinutes(minutes) + TimeSpan.FromSeconds(Math.Max(Math.Max(last - ChannelBurst, account), 0));
        var byAccount = TimeSpan.FromSeconds((channels * posts + letters - AccountPerSecond) / (double)AccountPerSecond);
        return byChannels > byAccount ? byChannels : byAccount;
    }
}
