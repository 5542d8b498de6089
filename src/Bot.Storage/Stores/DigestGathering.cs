using Bot.Core.Letters;
using Bot.Core.Letters.Digests;
using Bot.Core.Model;
using Bot.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <summary>Gathers the stories of a digest.</summary>
internal static class DigestGathering
{
    /// <summary>More matches than any newsroom gives one reader in a week.</summary>
    private const int MostMatches = 20_000;

    public static async Task<DigestStories> GatherAsync(BotContext context, Letter digest, int most, CancellationToken cancel)
    {
        var wanted = await WantedAsync(context, digest, cancel);
        var newest = wanted.OrderByDescending(story => story.Matched).Take(most).ToDictionary(story => story.Id);
        var ids = newest.Keys.ToList();
        var rows = await (
            from article in context.Articles.AsNoTracking()
            where ids.Contains(article.Id) && article.Stage != ArticleStage.SetAside && article.Vanished == null
                && !context.Letters.Any(letter => letter.SubscriberId == digest.SubscriberId && letter.ArticleId == article.Id)
            select new
            {
                article.Id,
                article.Title,
                article.Link,
                article.Found,
                article.Dated,
                article.IsBreaking,
                Sections = article.Sections.OrderBy(section => EF.Property<long>(section, ArticleSectionTable.Id)).ToList(),
                Sources = context.Sightings.Where(sighting => sighting.ArticleId == article.Id)
                    .Select(sighting => sighting.SourceId).Distinct().Count(),
            }).ToListAsync(cancel);
        List<DigestStory> stories =
        [
            .. from row in rows
               let story = newest[row.Id]
               where story.Since <= row.Found
               let section = row.Sections.Find(one => story.Sections.Contains(one.Key)) ?? row.Sections.FirstOrDefault()
               select new DigestStory(row.Id, row.Title, row.Link, section)
               {
                   IsBreaking = row.IsBreaking,
                   Sources = row.Sources,
                   Dated = row.Dated,
               },
        ];
        return new DigestStories(stories, stories.Count + wanted.Count - newest.Count);
    }

    /// <summary>What the reader wants in digests and does not mute, and what no digest before can have had.</summary>
    private static async Task<List<Wanted>> WantedAsync(BotContext context, Letter digest, CancellationToken cancel)
    {
        var (from, until) = (digest.DigestFrom, digest.DigestOf);
        // A story may be found to be of something more as long as it is news.
        var earliest = from - StoryNews.Fresh;
        var matches = await (
            from subscription in context.Subscriptions
            join interest in context.Interests on subscription.InterestId equals interest.Id
            join match in context.StoryMatches on interest.Id equals match.InterestId
            where subscription.SubscriberId == digest.SubscriberId && match.Matched > earliest && match.Matched <= until
            orderby match.Matched descending
            select new { match.ArticleId, match.Matched, subscription.Manner, subscription.Since, interest.Kind, interest.Key })
            .Take(MostMatches).ToListAsync(cancel);
        return
        [
            .. from match in matches
               group match by match.ArticleId into story
               where story.All(match => match.Manner != SubscriptionManner.Muted)
               let digested = story.Where(match => match.Manner == SubscriptionManner.Digest).ToList()
               where digested.Count > 0 && digested.TrueForAll(match => match.Matched > @from)
               select new Wanted(story.Key, digested.Max(match => match.Matched), digested.Min(match => match.Since),
                   [.. digested.Where(match => match.Kind == InterestKind.Section).Select(match => match.Key)]),
        ];
    }

    /// <param name="Id">The story.</param>
    /// <param name="Matched">When it was found to be of something that the reader follows.</param>
    /// <param name="Since">Since when they follow it.</param>
    /// <param name="Sections">The sections among that.</param>
    private sealed record Wanted(ArticleId Id, DateTimeOffset Matched, DateTimeOffset Since, HashSet<string> Sections);
}
