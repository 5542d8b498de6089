using System.Globalization;
using System.Threading.Channels;
using Bot.Sandbox.Newsroom.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Sandbox.Newsroom.Hub;

/// <summary>
/// The paper's hub (https://www.w3.org/TR/websub/): takes subscriptions to its feeds, verifies them afterwards, and pushes a
/// feed whole and signed whenever the paper prints or corrects something. It knows subscribers of this machine only.
/// </summary>
internal sealed class PaperHub : BackgroundService
{
    private const int MostWaiting = 100, MostTries = 3;

    private static readonly TimeSpan DefaultLease = TimeSpan.FromDays(10);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Channel<Func<CancellationToken, Task>> work = Channel.CreateBounded<Func<CancellationToken, Task>>(
        new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly Paper paper;
    private readonly PaperSite site;
    private readonly PaperOptions options;
    private readonly TimeProvider time;
    private readonly ILogger<PaperHub> log;
    private readonly HubRegister register;
    private readonly Lazy<HubCalls> calls = new(() => new HubCalls());
    private volatile bool denies;
    private volatile bool silent;
    private long longestLease = DefaultLease.Ticks;

    public PaperHub(Paper paper, PaperSite site, PaperOptions options, TimeProvider time, ILogger<PaperHub> log)
    {
        (this.paper, this.site, this.options, this.time, this.log) = (paper, site, options, time, log);
        register = new HubRegister(options.Folder, time);
        paper.Changed += Publish;
    }

    private Uri Address => new(options.Address, PaperAddresses.Hub);

    /// <summary>Takes a request to subscribe or to unsubscribe; the verification follows (section 5.1).</summary>
    public IResult Ask(IFormCollection form)
    {
        var mode = form["hub.mode"].ToString();
        if (mode is not ("subscribe" or "unsubscribe")) return Refuse("hub.mode: subscribe or unsubscribe");
        if (Feed(form["hub.topic"]) is not var (topic, _, _)) return Refuse("hub.topic: no feed of this paper");
        if (!Uri.TryCreate(form["hub.callback"], UriKind.Absolute, out var callback) || !IsOfThisMachine(callback))
            return Refuse("hub.callback: an http address of this machine");
        var secret = form["hub.secret"] is [{ Length: > 0 } given] ? given : null;
        if (secret?.Length >= 200) return Refuse("hub.secret: shorter than 200 bytes");
        var lease = Granted(form["hub.lease_seconds"]);
        var subscriber = new HubSubscriber(callback, topic, secret, time.GetUtcNow() + lease);
        work.Writer.TryWrite(cancel => VerifyAsync(mode, subscriber, lease, cancel));
        return Results.Accepted();
    }

    private TimeSpan Granted(string? asked)
    {
        var longest = TimeSpan.FromTicks(Interlocked.Read(ref longestLease));
        var isNumber = long.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds);
        return isNumber && seconds > 0 && seconds < longest.TotalSeconds ? TimeSpan.FromSeconds(seconds) : longest;
    }

    private static bool IsOfThisMachine(Uri callback) => callback.Scheme == Uri.UriSchemeHttp && callback.IsLoopback;

    /// <summary>A request that the hub does not take.</summary>
    public static IResult Refuse(string reason) => Results.Text(reason, statusCode: StatusCodes.Status400BadRequest);

    /// <summary>Makes the hub do something else.</summary>
    public IResult Turn(HubSwitch change)
    {
        denies = change.Deny ?? denies;
        silent = change.Silent ?? silent;
        if (change.LeaseSeconds is { } seconds) Interlocked.Exchange(ref longestLease, TimeSpan.FromSeconds(seconds).Ticks);
        if (denies)
            foreach (var subscriber in register.Present)
                work.Writer.TryWrite(cancel => DenyAsync(subscriber, cancel));
        return Show();
    }

    /// <summary>Who is subscribed.</summary>
    public IResult Show() => Results.Json(new
    {
        Subscribers = register.Present.Select(one => new { one.Callback, one.Topic, one.Until }),
    });

    public override void Dispose()
    {
        paper.Changed -= Publish;
        if (calls.IsValueCreated) calls.Value.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var next in work.Reader.ReadAllAsync(stoppingToken)) await DoAsync(next, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops, perhaps before it was up: the host would tell of it as a fault.
        }
    }

    private async Task DoAsync(Func<CancellationToken, Task> next, CancellationToken stopping)
    {
        try
        {
            await next(stopping);
        }
        catch (Exception fault) when (!stopping.IsCancellationRequested)
        {
            Log.NotReached(log, fault.Message);
        }
    }

    private void Publish()
    {
        if (!silent) work.Writer.TryWrite(PushAsync);
    }

    private async Task VerifyAsync(string mode, HubSubscriber subscriber, TimeSpan lease, CancellationToken cancel)
    {
        if (denies && mode == "subscribe") await DenyAsync(subscriber, cancel);
        else if (!await calls.Value.ConfirmsAsync(mode, subscriber, lease, cancel)) return;
        else if (mode == "subscribe") register.Put(subscriber);
        else register.Remove(subscriber.Callback, subscriber.Topic);
    }

    private Task DenyAsync(HubSubscriber subscriber, CancellationToken cancel)
    {
        register.Remove(subscriber.Callback, subscriber.Topic);
        return calls.Value.DenyAsync(subscriber.Callback, subscriber.Topic, cancel);
    }

    private async Task PushAsync(CancellationToken cancel)
    {
        foreach (var subscriber in register.Present)
            if (Feed(subscriber.Topic.AbsoluteUri) is var (_, edition, section))
                await PushAsync(subscriber, site.Feed(edition, section).Bytes, cancel);
    }

    private async Task PushAsync(HubSubscriber subscriber, byte[] feed, CancellationToken cancel)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                var (taken, gone) = await calls.Value.PushAsync(subscriber, feed, Address, cancel);
                if (gone) register.Remove(subscriber.Callback, subscriber.Topic);
                if (taken || gone) return;
            }
            catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException
                && !cancel.IsCancellationRequested)
            {
                Log.NotReached(log, fault.Message);
            }
            if (tries == MostTries) return;
            await Task.Delay(Pause, time, cancel);
        }
    }

    /// <summary>The feed that an address of this paper means; null where it means none.</summary>
    private (Uri Topic, Edition Edition, NewsSection? Section)? Feed(string? topic)
    {
        if (!Uri.TryCreate(topic, UriKind.Absolute, out var address)) return null;
        if (address.Authority != options.Address.Authority) return null;
        foreach (var edition in Editions.All)
            foreach (var section in Enum.GetValues<NewsSection>().Cast<NewsSection?>().Prepend(null))
                if (address.AbsolutePath == PaperAddresses.Feed(edition, section)) return (address, edition, section);
        return null;
    }
}
