using Bot.Core.Model;
using Bot.Core.Watching;
using Bot.Storage.Stores;
using Bot.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Tests.Stores;

/// <summary>What is due is read past the entities, and yet nothing of a source is lost.</summary>
public abstract class DueSourcesContract : StoreContract
{
    private readonly WatchStore store;

    private protected DueSourcesContract(NewsroomDatabase database) : base(database) => store = new WatchStore(database.Contexts);

    [Fact]
    public async Task A_due_source_is_read_whole_whatever_is_set_of_it()
    {
        await Database.AddAsync(new Source { Name = "Nothing", Url = "https://nothing.example/", NextLook = Some.Noon.AddMinutes(-2) });
        await Database.AddAsync(Thorough());

        var due = await DueAsync();

        var stored = await Database.RowsAsync<Source>();
        Assert.Equal(2, due.Count);
        foreach (var property in typeof(Source).GetProperties())
            Assert.Equivalent(stored.ConvertAll(property.GetValue), due.Select(property.GetValue), strict: true);
        Assert.Equal(stored.Select(source => source.Rhythm?.ToBytes()), due.Select(source => source.Rhythm?.ToBytes()));
    }

    [Fact]
    public void Everything_that_a_due_source_can_have_is_tried()
    {
        var (all, none) = (Thorough(), new Source { Name = "", Url = "" });
        // The database gives the number, and a source that is retired or paused is never due.
        string[] fixedThen = [nameof(Source.Id), nameof(Source.Retired), nameof(Source.PausedBy)];
        foreach (var property in typeof(Source).GetProperties().Where(property => !fixedThen.Contains(property.Name)))
            Assert.True(!Equals(property.GetValue(all), property.GetValue(none)), property.Name);
    }

    [Fact]
    public async Task After_a_fault_what_is_due_is_read_as_before()
    {
        await Database.AddAsync(Some.Source());
        Assert.Single(await DueAsync());

        await ExecuteAsync("ALTER TABLE Sources RENAME TO Away");
        await Assert.ThrowsAsync<SqliteException>(DueAsync);
        await Assert.ThrowsAsync<SqliteException>(() => store.NextDueAsync(SourcesAtWork.None, Cancel));

        await ExecuteAsync("ALTER TABLE Away RENAME TO Sources");
        Assert.Single(await DueAsync());
    }

    [Fact]
    public async Task Who_reads_what_is_due_holds_up_no_writer()
    {
        var source = await Database.AddAsync(Some.Source());
        await Database.AddAsync(Some.Source("second"));
        // Of two that are due one is read, so that the rows are left before their end.
        Assert.Single(await store.DueAsync(Some.Noon, SourcesAtWork.None, 1, Cancel));

        source.NextLook = Some.Noon.AddHours(1);
        await store.SaveAsync(new Look(source, Some.Noon, []) { Unchanged = true }, Cancel);
        await ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)");

        Assert.Equal("second", Assert.Single(await DueAsync()).Name);
    }

    [Fact]
    public async Task Who_is_told_to_stop_asks_no_more() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.DueAsync(Some.Noon, SourcesAtWork.None, 1, new CancellationToken(true)));

    private Task<IReadOnlyList<Source>> DueAsync() => store.DueAsync(Some.Noon, SourcesAtWork.None, 10, Cancel);

    private async Task ExecuteAsync(string statement)
    {
        await using var context = await Database.Contexts.CreateDbContextAsync(Cancel);
        await context.Database.ExecuteSqlRawAsync(statement, Cancel);
    }

    /// <summary>A due source of which everything is set, each to a value of its own.</summary>
    private static Source Thorough() => new()
    {
        Name = "Stadtblatt „Märkte“",
        Url = "https://stadtblatt.example/märkte.xml",
        Kind = SourceKind.Sitemap,
        Section = "Märkte",
        Language = "de",
        Every = TimeSpan.FromMinutes(7),
        Selectors = new SectionSelectors { Item = "article", Title = "h2" },
        Origin = Origin.Chat,
        NextLook = Some.Noon.AddMinutes(-1),
        LastLook = Some.Noon.AddMinutes(-11),
        LastNews = Some.Noon.AddMinutes(-12),
        Rhythm = Rhythm.Begin(Some.Noon.AddDays(-9)).With([Some.Noon.AddDays(-1)], 3, Some.Noon, TimeZoneInfo.Utc),
        FeedWait = TimeSpan.FromMinutes(8),
        SkippedTimes = new SkippedTimes().With(3).With(DayOfWeek.Sunday),
        SilenceTold = Some.Noon.AddMinutes(-13),
        Baselined = true,
        ETag = "\"etag\"",
        LastModified = "Mon, 30 Nov 2026 12:00:00 GMT",
        PushedUntil = Some.Noon.AddMinutes(14),
        Failures = 5,
        Health = HealthLevel.Failing,
        FailingSince = Some.Noon.AddMinutes(-15),
        FailureTold = Some.Noon.AddMinutes(-16),
        Recovered = Some.Noon.AddMinutes(-17),
        LastError = "HTTP 503",
    };
}

public sealed class DueSources_on_SQLite() : DueSourcesContract(new SqliteDatabase());
