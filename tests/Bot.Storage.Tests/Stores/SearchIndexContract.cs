using Bot.Core.Model;
using Bot.Core.Search;
using Bot.Storage.Stores;
using Bot.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class SearchIndexContract : StoreContract
{
    private readonly SearchIndex index;
    private readonly ArticleSearch search;
    private readonly Task<Source> source;

    private protected SearchIndexContract(NewsroomDatabase database) : base(database)
    {
        index = new SearchIndex(database.Contexts);
        search = new ArticleSearch(index, new FakeTimeProvider(Some.Noon));
        source = database.AddAsync(Some.Source());
    }

    [Fact]
    public async Task An_article_is_indexed_once_for_each_revision_and_not_before_it_is_read()
    {
        var article = await ToldAsync("Brücke offen");
        await ToldAsync("Noch nicht gelesen", ArticleStage.Found);

        Assert.Equal([article.Id], (await index.MissingAsync(10, Cancel)).Select(missing => missing.Id));
        await IndexAsync();
        Assert.Empty(await index.MissingAsync(10, Cancel));

        await Database.ChangeAsync<Article>(row => row.Id == article.Id, row => (row.Title, row.Revision) = ("Tunnel offen", 2));
        await IndexAsync();

        Assert.Empty(await FoundAsync("Brücke"));
        Assert.Equal(["Tunnel offen"], await FoundAsync("Tunnel"));
    }

    [Theory]
    [InlineData("de", "Hafenfest am Samstag", "Häfen")]
    [InlineData("de", "Müller gewinnt die Wahl", "mueller")]
    [InlineData("ru", "Ёлка на площади", "елки площадь")]
    [InlineData("be", "Свята ў горадзе", "горад")]
    [InlineData("zh", "大桥今天开放", "开放")]
    [InlineData("zh", "大桥今天开放", "桥")]
    [InlineData("pl", "Nowy most nad rzeką", "mosty")]
    [InlineData("es", "El puente está abierto", "puentes abiertos")]
    [InlineData("en", "Bridges open again", "bridge")]
    public async Task A_story_is_found_by_other_forms_of_its_words(string language, string title, string words)
    {
        await ToldAsync(title, language: language);
        await IndexAsync();

        Assert.Equal([title], await FoundAsync(words, language));
    }

    [Fact]
    public async Task Every_word_must_stand_in_it_and_its_language_must_be_asked_for()
    {
        await ToldAsync("Brücke offen");
        await IndexAsync();

        Assert.Empty(await FoundAsync("Brücke Tunnel"));
        Assert.Empty(await FoundAsync("Brücke", "en"));
        Assert.Empty(await FoundAsync("\"* NEAR("));
    }

    [Fact]
    public async Task Headlines_count_more_than_text_and_news_more_than_old_stories()
    {
        await ToldAsync("Wahl im Mai", days: 300);
        await ToldAsync("Wahl im Herbst", days: 1);
        await ToldAsync("Rat tagt", days: 0, text: "Es ging um dies und das und am Rand um die Wahl.");
        await IndexAsync();

        Assert.Equal(["Wahl im Herbst", "Wahl im Mai", "Rat tagt"], await FoundAsync("Wahl"));
        Assert.Equal(["Wahl im Mai"], (await search.FindAsync("Wahl", "de", skip: 1, most: 1, Cancel)).Select(article => article.Title));
    }

    [Fact]
    public async Task What_readers_may_not_see_is_not_found()
    {
        var article = await ToldAsync("Brücke offen");
        await IndexAsync();
        await Database.ChangeAsync<Article>(row => row.Id == article.Id, row => row.Stage = ArticleStage.SetAside);

        Assert.Empty(await FoundAsync("Brücke"));
    }

    private async Task IndexAsync() =>
        await index.PutAsync([.. (await index.MissingAsync(100, Cancel)).Select(SearchEntry.Of)], Cancel);

    private async Task<IEnumerable<string>> FoundAsync(string words, string language = "de") =>
        (await search.FindAsync(words, language, skip: 0, most: 10, Cancel)).Select(article => article.Title);

    private async Task<Article> ToldAsync(
        string title, ArticleStage stage = ArticleStage.Composed, string language = "de", int days = 0, string? text = null)
    {
        var article = Some.Article(title, title, language, stage, published: Some.Noon.AddDays(-days), foundAt: (await source).Id);
        article.Text = text ?? "";
        article.Lead = "";
        return await Database.AddAsync(article);
    }
}

public sealed class SearchIndex_on_SQLite() : SearchIndexContract(new SqliteDatabase());
