using Bot.Core.Model;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class ReadStoreContract : StoreContract
{
    private readonly ReadStore store;

    private protected ReadStoreContract(NewsroomDatabase database) : base(database) => store = new ReadStore(database.Contexts);

    [Fact]
    public async Task Articles_come_when_they_are_due_the_first_found_first()
    {
        await FoundAsync("a", Some.Noon);
        var busy = await FoundAsync("b", Some.Noon);
        await FoundAsync("c", Some.Noon.AddMinutes(-1));
        await FoundAsync("d", Some.Noon.AddMinutes(2));
        await Database.AddAsync(Some.Article("e", stage: ArticleStage.Read));

        var due = await store.DueAsync(Some.Noon, [busy.Id], 10, Cancel);

        Assert.Equal(["a", "c"], due.Select(article => article.Key));
        Assert.Equal("a", Assert.Single(await store.DueAsync(Some.Noon, [], 1, Cancel)).Key);
    }

    [Fact]
    public async Task The_next_one_is_due_when_the_earliest_that_nobody_reads_is()
    {
        var busy = await FoundAsync("a", Some.Noon);
        await FoundAsync("b", Some.Noon.AddMinutes(2));

        Assert.Equal(Some.Noon.AddMinutes(2), await store.NextDueAsync([busy.Id], Cancel));
    }

    [Fact]
    public async Task What_reading_told_is_stored()
    {
        var article = await FoundAsync("a", Some.Noon);
        article.Title = "Brücke gesperrt";
        article.Tags = ["Verkehr", "Brücke"];
        article.Published = new DateTimeOffset(2026, 3, 3, 12, 30, 0, TimeSpan.FromHours(1));
        article.Stage = ArticleStage.Read;

        Assert.True(await store.SaveAsync(article, Some.Noon, Some.Noon, Cancel));

        var row = Assert.Single(await Database.ArticlesAsync());
        Assert.Equal(("Brücke gesperrt", ArticleStage.Read), (row.Title, row.Stage));
        Assert.Equal(["Verkehr", "Brücke"], row.Tags);
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 11, 30, 0, TimeSpan.Zero), row.Published);
    }

    [Fact]
    public async Task A_failed_try_is_due_again_later()
    {
        var article = await FoundAsync("a", Some.Noon);
        article.Due = Some.Noon.AddMinutes(1);
        article.Tries = 1;

        Assert.True(await store.SaveAsync(article, Some.Noon, Some.Noon, Cancel));

        Assert.Equal(Some.Noon.AddMinutes(1), await store.NextDueAsync([], Cancel));
    }

    [Fact]
    public async Task Sections_that_other_sources_added_meanwhile_are_kept()
    {
        var article = await FoundAsync("a", Some.Noon, "Politik");
        await Database.ChangeAsync<Article>(_ => true, row => row.Sections.Add(Some.Section("Kultur")));
        article.Sections.Add(Some.Section("Stadtrat"));

        Assert.True(await store.SaveAsync(article, Some.Noon, Some.Noon, Cancel));

        Assert.Equal(["Politik", "Kultur", "Stadtrat"],
            Assert.Single(await Database.ArticlesAsync()).Sections.Select(section => section.Label));
    }

    [Fact]
    public async Task An_article_that_was_sent_back_meanwhile_is_not_overwritten()
    {
        var article = await FoundAsync("a", Some.Noon);
        await Database.ChangeAsync<Article>(_ => true, row => row.Due = Some.Noon.AddSeconds(3));
        article.Title = "What stood there before";
        article.Stage = ArticleStage.Read;

        Assert.False(await store.SaveAsync(article, Some.Noon, Some.Noon, Cancel));

        var row = Assert.Single(await Database.ArticlesAsync());
        Assert.Equal((ArticleStage.Found, "Markthalle öffnet wieder"), (row.Stage, row.Title));
    }

    [Fact]
    public async Task An_article_is_read_once_though_two_workers_had_it()
    {
        var article = await FoundAsync("a", Some.Noon);
        article.Stage = ArticleStage.Read;

        Assert.True(await store.SaveAsync(article, Some.Noon, Some.Noon, Cancel));
        Assert.False(await store.SaveAsync(article, Some.Noon, Some.Noon, Cancel));
    }

    /// <summary>An article to read, as the stage would have it.</summary>
    private async Task<Article> FoundAsync(string key, DateTimeOffset due, params string[] sections)
    {
        await Database.AddAsync(Some.Article(key, stage: ArticleStage.Found, found: due, sections: sections));
        return (await Database.ArticlesAsync())[^1];
    }
}

public sealed class ReadStore_on_SQLite() : ReadStoreContract(new SqliteDatabase());
