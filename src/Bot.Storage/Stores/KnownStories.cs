using Bot.Core.Model;
using Bot.Core.Watching;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <summary>The rows that a look touches, loaded at once: the sightings of its entries and the stories that they tell.</summary>
internal sealed class KnownStories
{
    private readonly BotContext context;
    private readonly Dictionary<string, Sighting> sightings;
    private readonly Dictionary<ArticleId, Article> byId;
    private readonly Dictionary<string, Article> byKey;

    private KnownStories(BotContext context, List<Sighting> sightings, List<Article> articles)
    {
        this.context = context;
        this.sightings = sightings.ToDictionary(sighting => sighting.EntryKey);
        byId = articles.ToDictionary(article => article.Id);
        byKey = articles.ToDictionary(article => article.Key);
    }

    public static async Task<KnownStories> LoadAsync(BotContext context, Look look, CancellationToken cancel)
    {
        var entryKeys = look.Entries.Select(entry => entry.EntryKey).Distinct().ToList();
        var articleKeys = look.Entries.Select(entry => entry.ArticleKey).Distinct().ToList();
        var seen = context.Sightings.Where(s => s.SourceId == look.Source.Id && entryKeys.Contains(s.EntryKey));
        var articles = await context.Stories
            .Where(article => articleKeys.Contains(article.Key) || seen.Any(s => s.ArticleId == article.Id))
            .ToListAsync(cancel);
        return new KnownStories(context, await seen.ToListAsync(cancel), articles);
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
                byKey.Add(entry.ArticleKey, context.Articles.Add(NewArticle(look, entry)).Entity);
                added++;
            }
            else if (Takes(story, entry, look.Baseline))
            {
                SendBack(story, look.At);
                sentBack.Add(story);
            }
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
                    ArticleId = byKey[entry.ArticleKey].Id,
                    Fingerprint = entry.Fingerprint,
                };
                sightings.Add(entry.EntryKey, context.Sightings.Add(sighting).Entity);
            }
            sighting.Fingerprint = entry.Fingerprint;
            sighting.Seen = look.At;
        }
    }

    /// <summary>An entry that was seen before tells the same story, whatever its link has become.</summary>
    private Article? StoryOf(SeenEntry entry) => sightings.TryGetValue(entry.EntryKey, out var sighting)
        ? byId[sighting.ArticleId]
        : byKey.GetValueOrDefault(entry.ArticleKey);

    /// <summary>Gives the story the entry's sections.</summary>
    /// <returns>Whether its page is to be read again.</returns>
    private bool Takes(Article story, SeenEntry entry, bool baseline)
    {
        var gained = SectionUnion.Add(story, entry.Sections);
        if (baseline || story.Stage == ArticleStage.Known) return false;
        var changed = sightings.TryGetValue(entry.EntryKey, out var sighting) && sighting.Fingerprint != entry.Fingerprint;
        // A story that is not composed yet takes its new section along on its way.
        return changed || gained && story.Stage == ArticleStage.Composed;
    }

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
            Lead = entry.Summary,
            Language = entry.Language,
            Byline = entry.Byline,
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
