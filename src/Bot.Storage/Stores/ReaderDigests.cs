using Bot.Core.Letters.Digests;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IReaderDigests"/>
internal sealed class ReaderDigests(IDbContextFactory<BotContext> contexts) : IReaderDigests
{
    public async Task<IReadOnlyList<Subscriber>> DueAsync(DateTimeOffset now, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Subscribers.AsNoTracking()
            .Where(subscriber => subscriber.NextDigest != null && subscriber.NextDigest <= now)
            .OrderBy(subscriber => subscriber.NextDigest)
            .Take(most)
            .ToListAsync(cancel);
    }

    public async Task<DateTimeOffset?> NextDueAsync(CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Subscribers.Where(subscriber => subscriber.NextDigest != null)
            .MinAsync(subscriber => subscriber.NextDigest, cancel);
    }

    public async Task SaveAsync(IReadOnlyList<PlannedDigest> digests, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var planned = digests.ToDictionary(one => one.Subscriber.Id);
        var ids = planned.Keys.ToList();
        foreach (var row in await context.Subscribers.Where(held => ids.Contains(held.Id)).ToListAsync(cancel))
        {
            var (read, digest) = planned[row.Id];
            if (row.NextDigest != read.NextDigest || row.Digest != read.Digest) continue;
            (row.NextDigest, row.DigestedUntil) = (digest.Next, digest.Until);
            if (digest.Span is not { } span) continue;
            var isPlanned = await context.Letters.AnyAsync(held => held.SubscriberId == row.Id && held.DigestOf == span.Until, cancel);
            if (!isPlanned) context.Letters.Add(LetterOf(row.Id, span, now));
        }
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private static Letter LetterOf(SubscriberId subscriber, DigestSpan span, DateTimeOffset now) => new()
    {
        SubscriberId = subscriber,
        Kind = LetterKind.Digest,
        DigestFrom = span.From,
        DigestOf = span.Until,
        Due = now,
        Created = now,
    };
}
