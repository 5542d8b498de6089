using System.Globalization;
using Bot.Core.Delivering;
using Bot.Core.Model;

namespace Bot.Storage.Tests.Trouble;

/// <summary>A network that collects what it takes, and answers as it is told; it can be looked through as Telegram can.</summary>
internal sealed class CollectingNetwork(TimeProvider time) : INetwork, IOutcomeSearch
{
    private readonly List<(string Channel, string Text)> taken = [];
    private int calls;

    /// <summary>What stands, in the order in which it came.</summary>
    public IReadOnlyList<(string Channel, string Text)> Taken
    {
        get
        {
            lock (taken) return [.. taken];
        }
    }

    /// <summary>How often it was called, answered or not.</summary>
    public int Calls => Volatile.Read(ref calls);

    /// <summary>How the next calls end; null: as they should.</summary>
    public Func<DeliveryOutcome>? Answer { get; set; }

    /// <summary>Whether a call whose answer is told otherwise is taken all the same.</summary>
    public bool TakesAllTheSame { get; set; }

    /// <summary>Whether a line leads there.</summary>
    public bool IsCut { get; set; }

    /// <summary>What it says beside a good answer.</summary>
    public string? Remark { get; set; }

    /// <summary>The ids of chats that are addressed otherwise.</summary>
    public Dictionary<string, string> Ids { get; } = [];

    public bool HasOtherId(Channel channel) => channel.ChatId is null && Ids.ContainsKey(channel.Address);

    public Task<string?> ChatIdAsync(Channel channel, CancellationToken cancel) => Task.FromResult<string?>(Ids[channel.Address]);

    public string Name => "Telegram";

    public string Network => Name;

    public NetworkTraits Traits { get; } = new();

    public TimeSpan SettleTime => TimeSpan.FromMinutes(1);

    public AccountPace Pace { get; } = new(
        new PaceLimits(new PaceLimit(TimeSpan.FromSeconds(1) / 30, 30), _ => new ChatLimits(new PaceLimit(TimeSpan.FromSeconds(1), 3)))
        {
            Paid = new PaceLimit(TimeSpan.FromMilliseconds(1), 100),
        },
        time);

    public Task<DeliveryOutcome> PublishAsync(Dispatch dispatch, CancellationToken cancel)
    {
        Interlocked.Increment(ref calls);
        if (IsCut) return Task.FromResult<DeliveryOutcome>(new DeliveryOutcome.Later(null, "no route to host") { IsUnreachable = true });
        if (Answer is null || TakesAllTheSame)
            lock (taken) taken.Add((dispatch.Channel.Name, dispatch.Content.Text));
        return Task.FromResult(Answer?.Invoke() ?? new DeliveryOutcome.Sent($"{Taken.Count}", Remark));
    }

    public Task<SearchAnswer> FindAsync(SearchedMessage message, CancellationToken cancel)
    {
        Interlocked.Increment(ref calls);
        if (IsCut) return Task.FromResult<SearchAnswer>(new SearchAnswer.Open(null, null, "no route to host") { IsUnreachable = true });
        var place = Taken.ToList().FindIndex(stands => stands == (message.Channel.Name, message.Content.Text));
        return Task.FromResult<SearchAnswer>(place < 0 ? new SearchAnswer.Missing(null) : new SearchAnswer.Found($"{place + 1}"));
    }

    public Task<DeliveryOutcome> CorrectAsync(Dispatch dispatch, string messageRef, CancellationToken cancel) =>
        Change(messageRef, (dispatch.Channel.Name, dispatch.Content.Text));

    public Task<DeliveryOutcome> RetractAsync(Dispatch dispatch, string messageRef, CancellationToken cancel) =>
        Change(messageRef, ("", "taken back"));

    private Task<DeliveryOutcome> Change(string messageRef, (string Channel, string Text) message)
    {
        lock (taken) taken[int.Parse(messageRef, CultureInfo.InvariantCulture) - 1] = message;
        return Task.FromResult<DeliveryOutcome>(new DeliveryOutcome.Sent(null));
    }

    public Task<string?> CheckAsync(Channel channel, CancellationToken cancel) => Task.FromResult<string?>(null);

    public Task<string?> CheckAccountAsync(CancellationToken cancel) => Task.FromResult<string?>(null);
}
