using Bot.Core.Chat;
using Bot.Core.Model;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class ChatStoreContract : StoreContract
{
    private readonly ChatStore store;
    private readonly Task<Source> source;

    private protected ChatStoreContract(NewsroomDatabase database) : base(database)
    {
        store = new ChatStore(database.Contexts);
        source = database.AddAsync(Some.Source());
    }

    [Fact]
    public async Task Sections_come_with_their_newest_label_those_with_recent_news_first()
    {
        await ToldAsync("a", hour: 1, sections: ["Politik"]);
        await ToldAsync("b", hour: 2, sections: ["Kultur", "POLITIK"]);
        await ToldAsync("c", hour: 3, sections: ["Kultur"]);
        await ToldAsync("d", hour: 4, "en", ["Politics"]);

        Assert.Equal(
            [new SectionOnOffer("kultur", "Kultur"), new SectionOnOffer("politik", "POLITIK")],
            await store.SectionsAsync("de", Cancel));
    }

    [Fact]
    public async Task Languages_are_those_that_have_articles()
    {
        await ToldAsync("a", hour: 1, "en");
        await ToldAsync("b", hour: 2);
        await ToldAsync("c", hour: 3);

        Assert.Equal(["de", "en"], await store.LanguagesAsync(Cancel));
    }

    [Fact]
    public async Task Headlines_come_newest_first_page_by_page()
    {
        for (var hour = 1; hour <= 5; hour++) await ToldAsync($"{hour}", hour, sections: ["Politik", "Kultur"]);

        Assert.Equal(["5", "4"], Keys(await store.LatestAsync("de", null, 0, 2, Cancel)));
        Assert.Equal(["3", "2"], Keys(await store.LatestAsync("de", null, 2, 2, Cancel)));
        Assert.Equal(["1"], Keys(await store.LatestAsync("de", null, 4, 2, Cancel)));
        Assert.Empty(await store.LatestAsync("de", null, 5, 2, Cancel));
    }

    [Fact]
    public async Task Headlines_can_be_asked_for_by_section_and_are_in_one_language()
    {
        await ToldAsync("a", hour: 1, sections: ["Politik"]);
        await ToldAsync("b", hour: 2, sections: ["Kultur"]);
        await ToldAsync("c", hour: 3, "en", ["Politik"]);

        var headlines = await store.LatestAsync("de", "politik", 0, 5, Cancel);

        Assert.Equal("Politik", Assert.Single(Assert.Single(headlines).Sections).Label);
        Assert.Empty(await store.LatestAsync("de", "sport", 0, 5, Cancel));
    }

    [Fact]
    public async Task Known_articles_are_listed_and_set_aside_ones_are_not()
    {
        await ToldAsync("known", hour: 1);
        await ToldAsync("aside", hour: 2);
        await Database.ChangeAsync<Article>(row => row.Key == "aside", row => row.Stage = ArticleStage.SetAside);

        Assert.Equal(["known"], Keys(await store.LatestAsync("de", null, 0, 5, Cancel)));
    }

    [Fact]
    public async Task An_article_that_only_an_editor_asked_for_is_listed_once_a_source_tells_it_too()
    {
        var article = await Database.AddAsync(Some.Article(stage: ArticleStage.Known, sections: "Politik"));
        Assert.Empty(await store.LatestAsync("de", null, 0, 5, Cancel));
        Assert.Empty(await store.SectionsAsync("de", Cancel));

        var sighting = new Sighting { SourceId = (await source).Id, EntryKey = "1", ArticleId = article.Id, Fingerprint = "a" };
        await Database.AddAsync(sighting);

        Assert.Single(await store.LatestAsync("de", null, 0, 5, Cancel));
    }

    [Fact]
    public async Task An_article_is_shown_to_readers_unless_it_is_hidden_or_taken_back()
    {
        await ToldAsync("there", hour: 1, sections: ["Politik"]);
        await ToldAsync("back", hour: 2);
        await Database.ChangeAsync<Article>(row => row.Key == "back", row => row.WithdrawnBy = "Jutta");
        var hidden = await Database.AddAsync(Some.Article("hidden", stage: ArticleStage.Known));
        var ids = (await Database.ArticlesAsync()).ToDictionary(article => article.Key, article => article.Id);

        Assert.Equal("Politik", Assert.Single((await store.ArticleAsync(ids["there"], Cancel))!.Sections).Label);
        Assert.Null(await store.ArticleAsync(ids["back"], Cancel));
        Assert.Null(await store.ArticleAsync(hidden.Id, Cancel));
        Assert.Null(await store.ArticleAsync(new(999), Cancel));
    }

    private static IEnumerable<string> Keys(IEnumerable<Article> articles) => articles.Select(article => article.Key);

    /// <summary>An article of the source, dated so many hours after noon.</summary>
    private async Task ToldAsync(string key, int hour, string language = "de", string[]? sections = null) =>
        await Database.AddAsync(Some.Article(key, language: language, stage: ArticleStage.Known, published: Some.Noon.AddHours(hour),
            foundAt: (await source).Id, sections: sections ?? []));
}

public sealed class ChatStore_on_SQLite() : ChatStoreContract(new SqliteDatabase());
