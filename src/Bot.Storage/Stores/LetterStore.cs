using Bot.Core.Letters;
using Bot.Core.Letters.Digests;
using Bot.Core.Model;
using Bot.Core.Readers;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="ILetterStore"/>
internal sealed class LetterStore(IDbContextFactory<BotContext> contexts, WorkerMark worker, GroupCommit? shared = null) : ILetterStore, IDisposable
{
    private readonly GroupCommit writes = shared ?? new(contexts);

    public async Task<IReadOnlyList<DueLetter>> DueAsync(
        IReadOnlyCollection<string> networks, DateTimeOffset now, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var closed = await context.Accounts.Where(account => account.Paused != null).Select(account => account.Network)
            .ToListAsync(cancel);
        var open = networks.Except(closed).ToList();
        var due = new List<DueLetter>();
        if (open.Count == 0) return due;
        foreach (var kind in Enum.GetValues<LetterKind>())
        {
            if (due.Count == most) break;
            due.AddRange(await (
                from letter in context.Letters.AsNoTracking()
                join subscriber in context.Subscribers.AsNoTracking() on letter.SubscriberId equals subscriber.Id
                where letter.Kind == kind && letter.Ended == null && letter.Due <= now && letter.ClaimedUntil == null
                    && open.Contains(subscriber.Network)
                    && !context.Mailings.Any(mailing => mailing.ArticleId == letter.ArticleId && mailing.StoppedBy != null)
                orderby letter.Due, letter.Id
                select new DueLetter(letter, subscriber)).Take(most - due.Count).ToListAsync(cancel));
        }
        return due;
    }

    public Task SettleAsync(IReadOnlyList<SettledLetter> letters, DateTimeOffset now, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return writes.RunAsync(async context =>
        {
            foreach (var settled in letters)
            {
                var open = context.Letters.Where(held => held.Id == settled.Id && held.Ended == null && held.ClaimedUntil == null);
                if (await open.SingleOrDefaultAsync() is { } row) await SettleAsync(context, row, settled, now);
            }
            return true;
        });
    }

    public async Task<LetterStory?> StoryAsync(Letter letter, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var article = await context.Stories.AsNoTracking().SingleOrDefaultAsync(held => held.Id == letter.ArticleId, cancel);
        if (article is null || !StoryNews.Stands(article)) return null;
        var followed = await (
            from match in context.StoryMatches
            join subscription in context.Subscriptions.AsNoTracking() on match.InterestId equals subscription.InterestId
            join interest in context.Interests.AsNoTracking() on subscription.InterestId equals interest.Id
            where match.ArticleId == article.Id && subscription.SubscriberId == letter.SubscriberId
            select new Followed(subscription, interest)).ToListAsync(cancel);
        if (followed.Exists(one => one.Subscription.Manner == SubscriptionManner.Muted)) return new LetterStory(article, []);
        return new LetterStory(article, followed.FindAll(one => one.Subscription.Manner == SubscriptionManner.AtOnce));
    }

    public async Task<DigestStories> StoriesAsync(Letter digest, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await DigestGathering.GatherAsync(context, digest, most, cancel);
    }

    public Task<bool> ClaimAsync(LetterId letter, DateTimeOffset now, TimeSpan lease, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return writes.RunAsync(context => ClaimAsync(context, letter, now, lease));
    }

    public Task RecordAsync(LetterId letter, LetterTryEnded ended, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return writes.RunAsync(context => LetterRecord.PutAsync(context, letter, ended));
    }

    public async Task<IReadOnlyList<DueLetter>> OrphansAsync(DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var held = await (
            from letter in context.Letters.AsNoTracking()
            join subscriber in context.Subscribers.AsNoTracking() on letter.SubscriberId equals subscriber.Id
            where letter.ClaimedUntil != null
            select new DueLetter(letter, subscriber)).ToListAsync(cancel);
        // In order here: asked for it, SQLite would read all letters instead of those in hand.
        return
        [
            .. held.Where(one => one.Letter.ClaimedUntil < now || one.Letter.Worker == worker.Id || !worker.IsAlive(one.Letter.Worker))
                .OrderBy(one => one.Letter.Id.Value),
        ];
    }

    public void Dispose() => writes.Dispose();

    private async Task<bool> ClaimAsync(BotContext context, LetterId letter, DateTimeOffset now, TimeSpan lease)
    {
        var taken = await (
            from held in context.Letters
            join subscriber in context.Subscribers on held.SubscriberId equals subscriber.Id
            where held.Id == letter && held.State == DeliveryState.Due && held.Due <= now
                && held.Ended == null && held.ClaimedUntil == null
                && (subscriber.Paused == null || subscriber.PausedUntil <= now)
                && !context.Mailings.Any(mailing => mailing.ArticleId == held.ArticleId && mailing.StoppedBy != null)
                && !context.Articles.Any(article => article.Id == held.ArticleId && article.Stage == ArticleStage.SetAside)
            select held).SingleOrDefaultAsync();
        if (taken is null) return false;
        (taken.State, taken.ClaimedUntil, taken.Worker) = (DeliveryState.Claimed, now + lease, worker.Id);
        return true;
    }

    private static async Task SettleAsync(BotContext context, Letter letter, SettledLetter settled, DateTimeOffset now)
    {
        letter.Reason = settled.Reason;
        if (settled.Until is { } until)
        {
            letter.Due = until;
            return;
        }
        (letter.State, letter.Ended) = (DeliveryState.Dropped, now);
        await MailingRows.CountAsync(context, letter);
        if (!settled.IsMadeUp) return;
        await context.Subscribers
            .Where(held => held.Id == letter.SubscriberId && held.DigestedUntil == letter.DigestOf)
            .ExecuteUpdateAsync(set => set.SetProperty(held => held.DigestedUntil, letter.DigestFrom));
    }
}
