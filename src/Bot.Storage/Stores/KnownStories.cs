using Bot.Core.Model;
using Bot.Core.Reading.Links;
using Bot.Core.Watching;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <summary>
/// The rows that a look touches, loaded at once: the sightings of its entries and the stories that they tell. A story is known
/// by the entry's id, by its link or a twin of it, by the address that its page calls its own, and by every link that any
/// source showed it with.
/// </summary>
internal sealed class KnownStories
{
    private readonly BotContext context;
    private readonly Dictionary<string, Sighting> sightings;
    private readonly Dictionary<ArticleId, Article> byId;
    private readonly Dictionary<string, Article> byLink = [];
    private readonly ILookup<string, Sighting> earlierIds;
    private readonly Dictionary<SeenEntry, Article> told = new(ReferenceEqualityComparer.Instance);

    private KnownStories(
        BotContext context, List<Sighting> sightings, List<Sighting> byLinks, Dictionary<ArticleId, Article> articles, SourceId source)
    {
        this.context = context;
        this.sightings = sightings.ToDictionary(sighting => sighting.EntryKey);
        byId = articles;
        earlierIds = byLinks
            .Where(sighting => sighting.SourceId == source && !this.sightings.ContainsKey(sighting.EntryKey))
            .ToLookup(sighting => sighting.ArticleKey!);
        foreach (var article in articles.Values.OrderBy(article => article.Id.Value)) byLink.TryAdd(ArticleTwins.Form(article.Key), Stands(article));
        foreach (var article in articles.Values.Where(article => article.Canonical is not null))
            byLink.TryAdd(ArticleTwins.Form(article.Canonical!), Stands(article));
        foreach (var sighting in byLinks) byLink.TryAdd(ArticleTwins.Form(sighting.ArticleKey!), Stands(articles[sighting.ArticleId]));
    }

    public static async Task<KnownStories> LoadAsync(BotContext context, Look look, CancellationToken cancel)
    {
        var entryKeys = look.Entries.Select(entry => entry.EntryKey).Distinct().ToList();
        var source = look.Source.Id;
        var seen = await context.Sightings.Where(s => s.SourceId == source && entryKeys.Contains(s.EntryKey)).ToListAsync(cancel);
        var ids = seen.Select(sighting => sighting.ArticleId).ToHashSet();
        // What shows the link that it always had needs no search.
        var known = seen.ToDictionary(sighting => sighting.EntryKey, sighting => sighting.ArticleKey);
        var searched = look.Entries
            .Where(entry => known.GetValueOrDefault(entry.EntryKey) != entry.ArticleKey)
            .SelectMany(entry => ArticleTwins.Of(entry.ArticleKey)).Distinct().ToList();
        List<Sighting> byLinks = [];
        if (searched.Count > 0)
        {
            byLinks = await context.Sightings.Where(s => searched.Contains(s.ArticleKey!)).ToListAsync(cancel);
            ids.UnionWith(byLinks.Select(sighting => sighting.ArticleId));
            ids.UnionWith(await context.Articles.Where(article => searched.Contains(article.Key)).Select(article => article.Id).ToListAsync(cancel));
            ids.UnionWith(await context.Articles.Where(article => searched.Contains(article.Canonical!)).Select(article => article.Id).ToListAsync(cancel));
        }
        var articles = await context.Stories.Where(article => ids.Contains(article.Id)).ToDictionaryAsync(article => article.Id, cancel);
        var others = articles.Values.Select(article => article.SameAs).OfType<ArticleId>().Where(id => !articles.ContainsKey(id)).ToList();
        if (others.Count > 0)
            foreach (var article in await context.Stories.Where(article => others.Contains(article.Id)).ToListAsync(cancel))
                articles.Add(article.Id, article);
        return new KnownStories(context, seen, byLinks, articles, source);
    }

    /// <summary>The entries that the source never told before, one for each story.</summary>
    public IReadOnlyCollection<SeenEntry> Untold(Look look) =>
        [.. look.Entries.Where(entry => !sightings.ContainsKey(entry.EntryKey)).DistinctBy(entry => entry.ArticleKey)];

    /// <summary>Adds the stories that are new and sends back those that changed.</summary>
    public LookSaved Add(Look look)
    {
        var added = 0;
        var sentBack = new HashSet<Article>();
        foreach (var entry in look.Entries)
        {
            if (StoryOf(entry) is not { } story)
            {
                story = context.Articles.Add(NewArticle(look, entry)).Entity;
                byLink[ArticleTwins.Form(entry.ArticleKey)] = story;
                added++;
            }
            else if (Takes(story, entry, look))
            {
                SendBack(story, look.At);
                sentBack.Add(story);
            }
            told[entry] = story;
        }
        return new LookSaved(added, sentBack.Count);
    }

    /// <summary>Notes each entry as seen, once its story has its number.</summary>
    public void AddSightings(Look look)
    {
        foreach (var entry in look.Entries)
        {
            if (!sightings.TryGetValue(entry.EntryKey, out var sighting))
            {
                sighting = new Sighting
                {
                    SourceId = look.Source.Id,
                    EntryKey = entry.EntryKey,
                    Fingerprint = entry.Fingerprint,
                };
                sightings.Add(entry.EntryKey, context.Sightings.Add(sighting).Entity);
                // An id that changes with every look leaves one row, not one for each.
                context.Sightings.RemoveRange(earlierIds[entry.ArticleKey].Where(earlier => context.Entry(earlier).State != EntityState.Deleted));
            }
            sighting.ArticleId = told[entry].Id;
            sighting.ArticleKey = entry.ArticleKey;
            sighting.Fingerprint = entry.Fingerprint;
            sighting.Seen = look.At;
        }
    }

    private Article? StoryOf(SeenEntry entry)
    {
        if (sightings.TryGetValue(entry.EntryKey, out var sighting)
            && byId.TryGetValue(sighting.ArticleId, out var story) && EntryIdentity.TellsStill(sighting.ArticleKey, story, entry))
            return Stands(story);
        return byLink.GetValueOrDefault(ArticleTwins.Form(entry.ArticleKey));
    }

    /// <summary>The article that stands for the story.</summary>
    private Article Stands(Article article) =>
        article.SameAs is { } other && byId.TryGetValue(other, out var first) ? first : article;

    /// <summary>Gives the story what the entry tells of it.</summary>
    /// <returns>Whether its page is to be read again.</returns>
    private bool Takes(Article story, SeenEntry entry, Look look)
    {
        var gained = SectionUnion.Add(story, entry.Sections);
        if (look.Baseline || story.Stage == ArticleStage.Known || story.WithdrawnBy is not null) return false;
        var changed = FingerprintOf(entry) is { } before && before != entry.Fingerprint;
        if (changed) (story.ToldTitle, story.ToldLead) = (entry.Title.Length > 0 ? entry.Title : story.ToldTitle, entry.Summary ?? story.ToldLead);
        // Its newsroom pushes what it had withdrawn.
        var isBack = story.Vanished is not null && look.Source.Kind == SourceKind.Push;
        if (entry.Text is not null && (changed || isBack)) TakeWhole(story, entry);
        // A story that is not composed yet takes its new section along on its way.
        return changed || isBack || gained && story.Stage == ArticleStage.Composed;
    }

    /// <summary>No page is asked for what it says besides headline, lead and body.</summary>
    private static void TakeWhole(Article story, SeenEntry entry)
    {
        story.ToldText = entry.Text;
        story.Image = entry.Image ?? story.Image;
        story.Byline = entry.Byline ?? story.Byline;
        if (entry.Authors.Count > 0) story.Authors = [.. entry.Authors];
        story.Updated = entry.Updated ?? story.Updated;
        story.IsPaywalled |= entry.IsPaywalled;
        story.IsBreaking |= entry.IsBreaking;
    }

    /// <summary>What the source said of the entry, also under the id that it had before.</summary>
    private string? FingerprintOf(SeenEntry entry) => sightings.TryGetValue(entry.EntryKey, out var sighting)
        ? sighting.Fingerprint
        : earlierIds[entry.ArticleKey].FirstOrDefault()?.Fingerprint;

    private static void SendBack(Article story, DateTimeOffset at)
    {
        story.Stage = ArticleStage.Found;
        story.Due = at;
        story.Tries = 0;
        story.Reason = null;
    }

    private static Article NewArticle(Look look, SeenEntry entry)
    {
        var article = new Article
        {
            Key = entry.ArticleKey,
            Link = entry.Link,
            Title = entry.Title,
            ToldTitle = entry.Title,
            Lead = entry.Summary,
            ToldLead = entry.Summary,
            ToldText = entry.Text,
            Language = entry.Language,
            Byline = entry.Byline,
            Authors = [.. entry.Authors],
            IsPaywalled = entry.IsPaywalled,
            IsBreaking = entry.IsBreaking,
            Image = entry.Image,
            Published = entry.Published,
            Updated = entry.Updated,
            Found = look.At,
            Dated = HeadlineOrder.Of(entry.Published, look.At),
            Stage = look.Baseline ? ArticleStage.Known : ArticleStage.Found,
            Due = look.At,
            FoundAt = look.Source.Id,
        };
        SectionUnion.Add(article, entry.Sections);
        return article;
    }
}
