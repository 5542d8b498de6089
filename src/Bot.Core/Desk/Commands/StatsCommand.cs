using Bot.Core.Chat;
using Bot.Core.Desk.Oversight;
using Bot.Core.Desk.Staff;
using Bot.Core.Model;
using Bot.Core.Pictures;
using Bot.Core.Words;

namespace Bot.Core.Desk.Commands;

/// <summary><c>/stats [week]</c>: posts, speed, subscribers and failures of the last day or week, with a chart.</summary>
internal sealed class StatsCommand(IStatsBook book, IChartMaker charts, INetworkPeople people, NewsroomOptions newsroom, TimeProvider time) : IStaffCommand
{
    private const string Week = "week";
    private const string Network = "Telegram";
    private const int MostChannels = 15;

    /// <inheritdoc />
    public string Name => "stats";

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandStats;

    /// <inheritdoc />
    public async Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel)
    {
        var (words, now) = (call.Asker.Words, time.GetUtcNow());
        var isWeek = call.Arguments.Equals(Week, StringComparison.OrdinalIgnoreCase);
        var days = isWeek ? 7 : 1;
        var stats = await book.SinceAsync(now.AddDays(-days), cancel).ConfigureAwait(false);
        var text = new ChatText().Bold(words.Text(PhraseKeys.StatsTitle, ("days", days)))
            .Paragraph().Add(words.Text(PhraseKeys.StatsPosts, ("count", stats.Posts.Count)));
        if (StatsRule.Rank(stats.Delays, .5) is { } median && StatsRule.Rank(stats.Delays, .95) is { } slow)
            text.Line().Add(words.Text(PhraseKeys.StatsLatency, ("median", Seconds(median)), ("most", Seconds(slow))));
        text.Line().Add(words.Text(PhraseKeys.StatsFailures, ("tries", stats.FailedTries), ("aside", stats.SetAside)));
        await AddFollowersAsync(text, stats, words, cancel).ConfigureAwait(false);
        text.Paragraph().Italic(words[isWeek ? PhraseKeys.StatsChartDays : PhraseKeys.StatsChart]);
        var bars = isWeek ? StatsRule.Days(stats.Posts, now, newsroom.Zone) : StatsRule.Hours(stats.Posts, now, newsroom.Zone);
        return text.Reply() with { Drawing = charts.Draw(bars) };
    }

    private async Task AddFollowersAsync(ChatText text, Stats stats, Wording words, CancellationToken cancel)
    {
        foreach (var channel in stats.Channels.Where(channel => channel.Network == Network).Take(MostChannels))
            if (await people.FollowersAsync(channel.Address, cancel).ConfigureAwait(false) is { } count)
                text.Line().Add(words.Text(PhraseKeys.StatsSubscribers, ("channel", channel.Name), ("count", count)));
    }

    private static double Seconds(TimeSpan delay) => Math.Round(delay.TotalSeconds, 1);
}
