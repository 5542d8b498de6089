using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Delivering;
using Bot.Core.Delivering.Digests;
using Bot.Core.Model;
using Bot.Core.Work;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Trouble;

/// <summary>The deliver stage on a real database and a clock that the test turns; a run of it ends and another begins.</summary>
internal sealed class DeliveringNewsroom : IDisposable
{
    private readonly List<IDisposable> held = [];
    private readonly DeliveryMetrics metrics = new();
    private CancellationTokenSource stopping = new();
    private DeliverStage stage = null!;

    public DeliveringNewsroom()
    {
        Database = new SqliteDatabase(trouble: Disk);
        Network = new CollectingNetwork(Clock);
        Begin();
    }

    public SetClock Clock { get; } = new(Some.Noon);

    public DiskTrouble Disk { get; } = new();

    public SqliteDatabase Database { get; }

    public CollectingNetwork Network { get; private set; }

    public StagePulse Pulse { get; } = new();

    public ListedLog Log { get; } = new();

    public ResultBook Results { get; private set; } = null!;

    /// <summary>What fails by the health report.</summary>
    public IEnumerable<string> Faults => Pulse.Stages.Where(part => part.Value.Fault is not null).Select(part => part.Key);

    /// <summary>What stands in a channel.</summary>
    public IEnumerable<string> StandingIn(Channel channel) => Network.Taken.Where(stands => stands.Channel == channel.Name).Select(stands => stands.Text);

    public Task<Channel> ChannelAsync(string name = "Stadtnachrichten", Action<Channel>? wishes = null)
    {
        var channel = Some.Channel(name, $"@{name}");
        wishes?.Invoke(channel);
        return Database.AddAsync(channel);
    }

    /// <summary>A post that waits for its delivery.</summary>
    public async Task<Delivery> PostAsync(Channel channel, string text)
    {
        var number = (await Database.RowsAsync<Article>()).Count;
        var article = await Database.AddAsync(Some.Article(
            string.Create(CultureInfo.InvariantCulture, $"stadtblatt.example/article-{number}"), text, found: Clock.GetUtcNow()));
        var post = Some.Post(article.Id, channel.Id);
        post.Content = Some.Content(text);
        await Database.AddAsync(post);
        return await Database.AddAsync(NewPost.DeliveryOf(post, DeliveryAct.Publish, Clock.GetUtcNow()));
    }

    /// <summary>The one delivery's row.</summary>
    public async Task<Delivery> DeliveryAsync() => Assert.Single(await Database.RowsAsync<Delivery>());

    /// <summary>One turn, and the end of what it began.</summary>
    public async Task TurnAsync()
    {
        await BeginTurnAsync();
        await stage.DrainAsync();
    }

    /// <summary>One turn, without waiting for what it began.</summary>
    public async Task BeginTurnAsync()
    {
        try
        {
            await stage.WorkAsync(stopping.Token);
        }
        catch (Exception fault)
        {
            // As the stage's loop does.
            new Street(Clock, new StageSignal(), Pulse, Log.For<Street>()).Report(stage.Name, fault);
        }
    }

    /// <summary>Time passes in steps, with a turn after each.</summary>
    public async Task PassAsync(TimeSpan span, TimeSpan step)
    {
        for (var passed = TimeSpan.Zero; passed < span; passed += step)
        {
            Clock.Advance(step);
            await TurnAsync();
        }
    }

    /// <summary>Waits until what turns have begun has ended; what rests meanwhile is given its time.</summary>
    public async Task EndAsync()
    {
        var ended = stage.DrainAsync();
        while (!ended.IsCompleted)
        {
            if (Results.Kept > 0) Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }
        await ended;
    }

    /// <summary>The program is asked to stop, waits for what it does as long as it may, and starts again.</summary>
    public async Task RestartAsync()
    {
        await stopping.CancelAsync();
        await EndAsync();
        Release();
        Begin();
    }

    public void Dispose()
    {
        Release();
        metrics.Dispose();
        Database.Dispose();
    }

    private void Begin()
    {
        stopping = new CancellationTokenSource();
        var street = new Street(Clock, new StageSignal(), Pulse, Log.For<Street>());
        var mark = new WorkerMark(Database.Location);
        var outbox = new Outbox(Database.Contexts, mark);
        var newsroom = new NewsroomOptions();
        var reach = new NetworkReach(street, Log.For<NetworkReach>());
        Results = new ResultBook(outbox, street, Log.For<ResultBook>());
        var writer = new PostWriter(newsroom, new SectionBook([]), new BotIdentity(), [Network], Clock);
        var digests = new DigestDesk(new DigestStore(Database.Contexts), writer, newsroom, Log.For<DigestDesk>());
        var timetable = new Timetable(outbox, digests, newsroom);
        var tries = new DeliveryTry(outbox, timetable, [Network], [Network], reach, new PaidPlaces(outbox, newsroom, street),
            new ChatIds(outbox, Log.For<ChatIds>()), metrics, Results, street, Log.For<DeliveryTry>());
        stage = new DeliverStage(
            outbox, timetable, tries,
            new PauseWatch(new PauseBook(Database.Contexts), [Network], street, Log.For<PauseWatch>()), reach, digests,
            new ClockWatch(new ClockStore(Database.Contexts), Clock, Log.For<ClockWatch>()), [Network], street, Log.For<DeliverStage>());
        held.AddRange([mark, outbox, stopping]);
    }

    private void Release()
    {
        foreach (var one in held) one.Dispose();
        held.Clear();
    }
}
