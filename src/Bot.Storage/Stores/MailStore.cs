using System.Runtime.CompilerServices;
using Bot.Core.Letters;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IMailStore"/>
internal sealed class MailStore(IDbContextFactory<BotContext> contexts) : IMailStore
{
    public async Task<IReadOnlyList<Article>> UnmatchedAsync(int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        // Asked for in two steps: in one, SQLite would look at every article whether it is among them.
        var unmatched = await context.Mailings.Where(mailing => mailing.Matched == null).OrderBy(mailing => mailing.ArticleId)
            .Select(mailing => mailing.ArticleId).Take(most).ToListAsync(cancel);
        if (unmatched.Count == 0) return [];
        return await context.Stories.AsNoTracking()
            .Where(article => unmatched.Contains(article.Id))
            .OrderBy(article => article.Id)
            .ToListAsync(cancel);
    }

    public async IAsyncEnumerable<Interest> CandidatesAsync(
        Article article, IReadOnlyCollection<string> leads, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var there = context.Interests.AsNoTracking().Where(interest => interest.Language == article.Language);
        var sections = article.Sections.ConvertAll(section => section.Key);
        var wide = there.Where(interest => interest.Kind == InterestKind.Everything
            || (interest.Kind == InterestKind.Section && sections.Contains(interest.Key)));
        await foreach (var interest in wide.AsAsyncEnumerable().WithCancellation(cancel)) yield return interest;
        var narrow = there.Where(interest => interest.Lead != null && leads.Contains(interest.Lead));
        await foreach (var interest in narrow.AsAsyncEnumerable().WithCancellation(cancel)) yield return interest;
    }

    public async Task<IReadOnlyList<Article>> AlikeAsync(
        ArticleId article, IReadOnlyList<long> bands, DateTimeOffset since, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var alike = await context.StoryBands
            .Where(band => bands.Contains(band.Hash) && band.ArticleId != article
                && context.Mailings.Any(mailing => mailing.ArticleId == band.ArticleId
                    && mailing.SameAs == null && mailing.Matched != null && mailing.Created >= since))
            .GroupBy(band => band.ArticleId)
            .OrderByDescending(shared => shared.Count())
            .Select(shared => shared.Key)
            .Take(most)
            .ToListAsync(cancel);
        if (alike.Count == 0) return [];
        var articles = await context.Articles.AsNoTracking().Where(one => alike.Contains(one.Id)).ToListAsync(cancel);
        return [.. articles.OrderBy(one => alike.IndexOf(one.Id))];
    }

    public async Task SaveAsync(MatchedStory story, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var mailing = await context.Mailings.SingleAsync(held => held.ArticleId == story.Article, cancel);
        mailing.Matched = now;
        // Once its own letters are planned a story stands for itself.
        if (mailing is { Planned: 0, SameAs: null }) mailing.SameAs = story.SameAs;
        if (mailing.SameAs is not null) mailing.Done ??= now;
        var target = mailing.SameAs is { } other
            ? await context.Mailings.SingleAsync(held => held.ArticleId == other, cancel)
            : mailing;
        if (await AddMatchesAsync(context, target.ArticleId, story.Interests, now, cancel))
            (target.After, target.Done) = (default, null);
        else if (target.After == default) target.Done ??= now;
        await StoryBandRows.PutAsync(context, story.Article, story.Bands, now, cancel);
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    public async Task<ArticleId?> NextAsync(CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await (
            from mailing in context.Mailings
            join article in context.Articles on mailing.ArticleId equals article.Id
            where mailing.Done == null && mailing.Matched != null && mailing.StoppedBy == null
            orderby article.IsBreaking descending, mailing.Created, mailing.ArticleId
            select (ArticleId?)mailing.ArticleId).FirstOrDefaultAsync(cancel);
    }

    public async Task<bool> AreWaitingAsync(ArticleId story, int letters, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var kind = KindOf(await context.Articles.AsNoTracking().SingleAsync(held => held.Id == story, cancel));
        return await context.Letters
            .Where(letter => letter.Kind == kind && letter.Ended == null && letter.Due <= now)
            .Take(letters)
            .CountAsync(cancel) == letters;
    }

    public async Task<PlannedLetters?> PlanAsync(ArticleId story, int most, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var mailing = await context.Mailings.SingleAsync(held => held.ArticleId == story, cancel);
        if (mailing is { Done: not null } or { StoppedBy: not null }) return null;
        var article = await context.Articles.AsNoTracking().SingleAsync(held => held.Id == story, cancel);
        var matched = mailing.Matched ?? now;
        var isNews = StoryNews.Stands(article) && now - matched <= LetterTiming.Longest;
        var last = isNews ? await LastOfBatchAsync(context, mailing, most, cancel) : mailing.After;
        var letters = await InsertAsync(context, article, matched, mailing.After, last, now, cancel);
        mailing.Planned += letters;
        if (last is { } end && end != mailing.After) mailing.After = end;
        else mailing.Done = now;
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new PlannedLetters(letters, mailing.Done is not null);
    }

    public async Task<int> SettleAsync(int most, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        if (!await context.Mailings.AnyAsync(held => held.IsUnsettled, cancel)) return 0;
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var mailing = await context.Mailings.Where(held => held.IsUnsettled).OrderBy(held => held.ArticleId).FirstAsync(cancel);
        var (isStopped, held) = (mailing.StoppedBy is not null, LetterTiming.Held);
        var open = context.Letters.Where(letter => letter.ArticleId == mailing.ArticleId && letter.Ended == null);
        var changed = await (isStopped ? open.Where(letter => letter.Due < held) : open.Where(letter => letter.Due == held))
            .OrderBy(letter => letter.Due).ThenBy(letter => letter.Id)
            .Take(most)
            .ExecuteUpdateAsync(set => set.SetProperty(letter => letter.Due, isStopped ? held : now), cancel);
        mailing.IsUnsettled = changed == most;
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return changed;
    }

    /// <returns>Whether the story is of something that it was not known to be of.</returns>
    private static async Task<bool> AddMatchesAsync(
        BotContext context, ArticleId story, IReadOnlyList<InterestId> interests, DateTimeOffset now, CancellationToken cancel)
    {
        var known = await context.StoryMatches.Where(match => match.ArticleId == story).Select(match => match.InterestId)
            .ToListAsync(cancel);
        var added = interests.Except(known).ToList();
        // Somebody's words may have gone with them meanwhile.
        var there = await context.Interests.Where(interest => added.Contains(interest.Id)).Select(interest => interest.Id)
            .ToListAsync(cancel);
        foreach (var interest in there)
            context.StoryMatches.Add(new StoryMatch { ArticleId = story, InterestId = interest, Matched = now });
        return there.Count > 0;
    }

    /// <returns>The last subscriber of a batch; null where the batch takes all that are left.</returns>
    private static async Task<SubscriberId?> LastOfBatchAsync(
        BotContext context, Mailing mailing, int most, CancellationToken cancel)
    {
        var (story, after) = (mailing.ArticleId.Value, mailing.After.Value);
        // What few follow is done at once, however many others there are.
        var left = await context.Database.SqlQuery<int>($"""
            SELECT COUNT(*) AS "Value" FROM (
                SELECT 1 FROM "StoryMatches" m
                CROSS JOIN "Subscriptions" s ON s."InterestId" = m."InterestId" AND s."SubscriberId" > {after}
                WHERE m."ArticleId" = {story} LIMIT {most + 1})
            """).SingleAsync(cancel);
        if (left <= most) return null;
        var last = await context.Database.SqlQuery<long>(
            $"""SELECT "Id" AS "Value" FROM "Subscribers" WHERE "Id" > {after} ORDER BY "Id" LIMIT 1 OFFSET {most - 1}""").ToListAsync(cancel);
        return last is [var id] ? new SubscriberId(id) : null;
    }

    /// <summary>
    /// One statement for all subscribers of a batch. The join's order is given: for each interest of the story its followers in
    /// the batch, from the index alone. Whoever follows several is one group of rows, in which a mute decides.
    /// </summary>
    private static Task<int> InsertAsync(
        BotContext context, Article article, DateTimeOffset matched, SubscriberId after, SubscriberId? last, DateTimeOffset now,
        CancellationToken cancel)
    {
        var (story, from, to) = (article.Id.Value, after.Value, last?.Value ?? long.MaxValue);
        var kind = KindOf(article).ToString();
        var (ticks, created, found) = (now.UtcTicks, matched.UtcTicks, article.Found.UtcTicks);
        return context.Database.ExecuteSqlAsync($"""
            INSERT INTO "Letters" ("SubscriberId", "ArticleId", "Kind", "State", "Due", "Tries", "Plain", "Created")
            SELECT r."Id", {story}, {kind}, 'Due', {ticks}, 0, FALSE, {created}
            FROM "StoryMatches" m
            CROSS JOIN "Subscriptions" s ON s."InterestId" = m."InterestId"
                AND s."SubscriberId" > {from} AND s."SubscriberId" <= {to}
            CROSS JOIN "Subscribers" r ON r."Id" = s."SubscriberId"
            WHERE m."ArticleId" = {story} AND (r."Paused" IS NULL OR r."PausedUntil" <= {ticks})
                AND NOT EXISTS (SELECT 1 FROM "Letters" l WHERE l."SubscriberId" = r."Id" AND l."ArticleId" = {story})
            GROUP BY r."Id"
            HAVING SUM(CASE WHEN s."Manner" = 'Muted' THEN 1 ELSE 0 END) = 0
                AND SUM(CASE WHEN s."Manner" = 'AtOnce' AND s."Since" <= {found} THEN 1 ELSE 0 END) > 0
                AND SUM(CASE WHEN s."Manner" = 'Digest' AND m."Matched" <= r."DigestedUntil" THEN 1 ELSE 0 END) = 0
            ORDER BY r."Id"
            """, cancel);
    }

    private static LetterKind KindOf(Article article) => article.IsBreaking ? LetterKind.Breaking : LetterKind.Story;
}
