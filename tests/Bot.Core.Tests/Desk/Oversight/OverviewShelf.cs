using Bot.Core.Composing;
using Bot.Core.Desk.Corrections;
using Bot.Core.Desk.Oversight;
using Bot.Core.Desk.Stories;
using Bot.Core.Model;
using Bot.Core.Pictures;

namespace Bot.Core.Tests.Desk.Oversight;

/// <summary>What waits, the channels and the story's life, in memory.</summary>
internal sealed class OverviewShelf : IQueueBook, IChannelBoard, IBreakingBook, IStoryLives, IStatsBook, IChartMaker
{
    public List<QueueItem> Queue { get; } = [];

    public List<ChannelLook> Looks { get; } = [];

    public Article? Newest { get; set; }

    public StoryLife? Life { get; set; }

    public Stats Stats { get; set; } = new([], [], 0, 0, []);

    public IReadOnlyList<ChartBar> Drawn { get; private set; } = [];

    public List<Channel> Broken { get; } = [];

    public Task<IReadOnlyList<QueueItem>> WaitingAsync(int skip, int most, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<QueueItem>>([.. Open.Skip(skip).Take(most)]);

    public Task<IReadOnlyList<QueueItem>> ScheduledAsync(int skip, int most, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<QueueItem>>([.. Open.Where(item => item.Delivery is { Scheduled: not null, HeldBy: null }).Skip(skip).Take(most)]);

    public Task<QueueItem?> FindAsync(DeliveryId delivery, CancellationToken cancel) =>
        Task.FromResult(Open.FirstOrDefault(item => item.Delivery.Id == delivery));

    public Task<bool> HoldAsync(DeliveryId delivery, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        ChangeAsync(delivery, held => (held.HeldBy, held.Scheduled) = (by.Name, DateTimeOffset.MaxValue));

    public Task<bool> ReleaseAsync(DeliveryId delivery, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        ChangeAsync(delivery, held => (held.HeldBy, held.Scheduled) = (null, held.HeldBy is null ? now : null));

    public Task<bool> DropAsync(DeliveryId delivery, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        ChangeAsync(delivery, held => held.Ended = now);

    public Task<bool> HastenAsync(DeliveryId delivery, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        ChangeAsync(delivery, held => held.Due = now);

    public Task<bool> RescheduleAsync(DeliveryId delivery, DateTimeOffset when, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        ChangeAsync(delivery, held => held.Scheduled = when);

    /// <summary>Who acted last on what waits, as the record of acts would tell.</summary>
    public string? ActedBy { get; set; }

    public Task<string?> ActedByAsync(DeliveryId delivery, DateTimeOffset since, CancellationToken cancel) => Task.FromResult(ActedBy);

    public Task<IReadOnlyList<ChannelLook>> ListAsync(int skip, int most, DateTimeOffset now, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<ChannelLook>>([.. Looks.Skip(skip).Take(most)]);

    public Task<ChannelLook?> FindAsync(ChannelId channel, DateTimeOffset now, CancellationToken cancel) =>
        Task.FromResult(Looks.Find(look => look.Channel.Id == channel));

    public Task<bool> PauseAsync(ChannelId channel, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        foreach (var look in Looks.Where(look => look.Channel.Id == channel)) look.Channel.PausedBy = by.Name;
        return Task.FromResult(true);
    }

    public Task<bool> ResumeAsync(ChannelId channel, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        foreach (var look in Looks.Where(look => look.Channel.Id == channel)) look.Channel.PausedBy = null;
        return Task.FromResult(true);
    }

    public Task<Article?> NewestAsync(Channel channel, CancellationToken cancel) => Task.FromResult(Newest);

    public Task<IReadOnlyList<PostInChannel>> BreakAsync(
        ArticleId article, IReadOnlyList<(Channel Channel, PostContent Content)> posts, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        var sent = posts.Where(post => !Broken.Contains(post.Channel)).ToList();
        Broken.AddRange(sent.Select(post => post.Channel));
        return Task.FromResult<IReadOnlyList<PostInChannel>>(
            [.. sent.Select(post => new PostInChannel(new Post { ArticleId = article, Content = post.Content }, post.Channel, null))]);
    }

    public Task<StoryLife?> FindAsync(string link, CancellationToken cancel) => Task.FromResult(Life?.Article.Link == link ? Life : null);

    public Task<Stats> SinceAsync(DateTimeOffset since, CancellationToken cancel) => Task.FromResult(Stats);

    public ReadOnlyMemory<byte> Draw(IReadOnlyList<ChartBar> bars)
    {
        Drawn = bars;
        return new byte[] { 1 };
    }

    private IEnumerable<QueueItem> Open => Queue.Where(item => item.Delivery.Ended is null);

    private Task<bool> ChangeAsync(DeliveryId id, Action<Delivery> change)
    {
        if (Open.FirstOrDefault(item => item.Delivery.Id == id) is not { } item) return Task.FromResult(false);
        change(item.Delivery);
        return Task.FromResult(true);
    }
}
