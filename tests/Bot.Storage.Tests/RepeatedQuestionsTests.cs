using Bot.Core.Model;
using Bot.Core.Watching;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests;

/// <summary>What the stages ask again and again is answered from an index: a year of news makes no question slower.</summary>
public sealed class RepeatedQuestionsTests : IDisposable
{
    private static readonly DateTimeOffset Now = Some.Noon;

    private readonly TableScans scans = new();
    private readonly SqliteDatabase database;
    private readonly WorkerMark mark;

    public RepeatedQuestionsTests()
    {
        database = new SqliteDatabase(scans: scans);
        mark = new WorkerMark(database.Location);
    }

    public void Dispose()
    {
        mark.Dispose();
        database.Dispose();
    }

    [Fact]
    public async Task The_deliver_stage_reads_no_whole_table()
    {
        using var outbox = new Outbox(database.Contexts, mark);
        await outbox.HeadsAsync(Now, Cancel);
        await outbox.NextScheduledAsync(Now, Cancel);
        await outbox.OrphansAsync(Now, Cancel);
        await outbox.OvertakersAsync([new ChannelId(1)], Now, Cancel);
        await outbox.PublishedAsync(new ChannelId(1), Now, Cancel);
        await outbox.PaidAsync(new ChannelId(1), Now, Cancel);
        await outbox.ClaimAsync(new DeliveryId(1), Now, TimeSpan.FromMinutes(1), Cancel);
        await new PauseBook(database.Contexts).PausedAsync(Cancel);
        await new DigestStore(database.Contexts).StaleAsync(Cancel);
        Assert.Empty(scans.Found);
    }

    [Fact]
    public async Task The_watch_and_read_stages_read_no_whole_table()
    {
        using var watch = new WatchStore(database.Contexts);
        await watch.DueAsync(Now, SourcesAtWork.None, 10, Cancel);
        await watch.NextDueAsync(SourcesAtWork.None, Cancel);
        var read = new ReadStore(database.Contexts);
        await read.DueAsync(Now, [new ArticleId(1)], 10, Cancel);
        await read.NextDueAsync([new ArticleId(1)], Cancel);
        await read.RereadsAsync(Now, ["blatt.example"], 10, Cancel);
        await read.NextRereadAsync(["blatt.example"], Cancel);
        await new ComposeStore(database.Contexts).ReadyAsync(10, Cancel);
        await new SearchIndex(database.Contexts).MissingAsync(10, Cancel);
        Assert.Empty(scans.Found);
    }

    [Fact]
    public async Task The_letters_stages_read_no_whole_table()
    {
        await database.AddAsync(new Mailing { ArticleId = (await database.AddAsync(Some.Article())).Id, Created = Now });
        scans.Found.Clear();
        var mail = new MailStore(database.Contexts);
        await mail.UnmatchedAsync(10, Cancel);
        await mail.NextAsync(Cancel);
        using var letters = new LetterStore(database.Contexts, mark);
        await letters.DueAsync(["Telegram"], Now, 10, Cancel);
        await letters.OrphansAsync(Now, Cancel);
        var digests = new ReaderDigests(database.Contexts);
        await digests.DueAsync(Now, 10, Cancel);
        await digests.NextDueAsync(Cancel);
        Assert.Empty(scans.Found);
    }

    [Fact]
    public async Task The_desk_reads_no_whole_table_for_its_boards_and_reports()
    {
        await database.AddAsync(Some.Channel());
        scans.Found.Clear();
        await new ChannelBoard(database.Contexts).ListAsync(0, 10, Now, Cancel);
        await new StatsBook(database.Contexts).SinceAsync(Now, Cancel);
        await new ReviewStore(database.Contexts).OpenAsync(10, Cancel);
        await new AlarmStore(database.Contexts).UntoldAsync(Now, 10, Cancel);
        await new DeskReports(database.Contexts).OpenAsync(10, Cancel);
        Assert.Empty(scans.Found);
    }

    [Fact]
    public async Task A_whole_table_that_is_read_is_noticed()
    {
        await database.RowsAsync<Article>();
        Assert.NotEmpty(scans.Found);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
