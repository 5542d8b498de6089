namespace Bot.Sandbox.Newsroom;

/// <summary>Writes articles and their corrections: values in, an article out.</summary>
internal sealed class ArticleWriter(StoryComposer composer, TimeZoneInfo zone)
{
    /// <summary>The article that follows the given ones.</summary>
    public Article Write(Draft draft, IReadOnlyList<Article> earlier, DateTimeOffset moment)
    {
        var number = earlier is [.., var last] ? last.Number + 1 : Article.First;
        var section = draft.Section ?? composer.Turn(number);
        var before = earlier.LastOrDefault(article => article.Section == section);
        var place = new SectionPlace(section, before is null ? 0 : before.Place.Serial + 1);
        var texts = composer.Compose(number, place, Local(moment), revision: 0, EditionsFor(draft, number));
        return new Article(number, place, moment, Updated: null, Revision: 0, Each(texts, text => With(text, draft)));
    }

    /// <summary>
    /// The article corrected: with the given headline in every edition, or with what the stock tells differently now.
    /// </summary>
    public Article Correct(Article former, string? title, DateTimeOffset moment)
    {
        var revision = former.Revision + 1;
        var before = Composed(former, former.Revision);
        var after = Composed(former, revision);
        return former with
        {
            Revision = revision,
            Updated = moment,
            Texts = former.Texts.ToDictionary(
                text => text.Key,
                text => Corrected(text.Value, before[text.Key], after[text.Key], title)),
        };
    }

    private static IEnumerable<Edition> EditionsFor(Draft draft, int number)
    {
        if (draft.Edition is { } one)
            return [one];
        return draft.Title is null && draft.Lead is null ? StoryComposer.Carriers(number) : Editions.All;
    }

    private static ArticleText With(ArticleText text, Draft draft)
    {
        var title = draft.Title ?? text.Title;
        return text with { Slug = Slug.From(title), Title = title, Lead = draft.Lead ?? text.Lead };
    }

    // What an editor wrote stays; what the stock wrote becomes what the stock writes now.
    private static ArticleText Corrected(ArticleText text, ArticleText before, ArticleText after, string? title) => text with
    {
        Title = title ?? (text.Title == before.Title ? after.Title : text.Title),
        Lead = text.Lead == before.Lead ? after.Lead : text.Lead,
        Paragraphs = after.Paragraphs,
    };

    private Dictionary<string, ArticleText> Composed(Article article, int revision) => composer.Compose(
        article.Number,
        article.Place,
        Local(article.Published),
        revision,
        Editions.All.Where(edition => article.Texts.ContainsKey(edition.Code)));

    private static Dictionary<string, ArticleText> Each(
        Dictionary<string, ArticleText> texts, Func<ArticleText, ArticleText> change) =>
        texts.ToDictionary(text => text.Key, text => change(text.Value));

    private DateTime Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone).DateTime;
}
