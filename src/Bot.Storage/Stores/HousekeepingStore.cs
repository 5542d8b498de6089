using Bot.Core.Model;
using Bot.Core.Work.Housekeeping;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IHousekeepingStore"/>
internal sealed class HousekeepingStore(IDbContextFactory<BotContext> contexts) : IHousekeepingStore
{
    public async Task<int> ForgetSightingsAsync(DateTimeOffset before, int newest, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var forgotten = 0;
        foreach (var source in await context.Sources.Select(source => source.Id).ToListAsync(cancel))
        {
            // The time of the oldest that is kept; null where there are not so many.
            var kept = await context.Sightings
                .Where(sighting => sighting.SourceId == source)
                .OrderByDescending(sighting => sighting.Seen)
                .Select(sighting => (DateTimeOffset?)sighting.Seen)
                .Skip(newest - 1)
                .FirstOrDefaultAsync(cancel);
            if (kept is null) continue;
            var limit = kept < before ? kept.Value : before;
            var old = await context.Sightings
                .Where(sighting => sighting.SourceId == source && sighting.Seen < limit)
                .OrderBy(sighting => sighting.Seen)
                .Take(most - forgotten)
                .ToListAsync(cancel);
            context.Sightings.RemoveRange(old);
            forgotten += old.Count;
            if (forgotten == most) break;
        }
        await context.SaveChangesAsync(cancel);
        return forgotten;
    }

    public async Task<int> ForgetRefusalsAsync(DateTimeOffset before, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Refusals
            .Where(refusal => refusal.Decided < before)
            .OrderBy(refusal => refusal.Decided)
            .Take(most)
            .ExecuteDeleteAsync(cancel);
    }

    public async Task<int> ForgetBandsAsync(DateTimeOffset before, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var old = await context.StoryBands.Where(band => band.Composed < before).OrderBy(band => band.Composed).Take(most)
            .ToListAsync(cancel);
        context.StoryBands.RemoveRange(old);
        await context.SaveChangesAsync(cancel);
        return old.Count;
    }

    public async Task<int> ForgetTriesAsync(DateTimeOffset before, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var old = await context.Deliveries
            .Where(delivery => delivery.Ended < before && delivery.State != DeliveryState.Unknown
                && (context.Attempts.Any(attempt => attempt.DeliveryId == delivery.Id) || context.Deliveries.Any(later => later.PostId == delivery.PostId && (long)(object)later.Id > (long)(object)delivery.Id)))
            .OrderBy(delivery => delivery.Id)
            .Take(most)
            .ToListAsync(cancel);
        var ids = old.ConvertAll(delivery => delivery.Id);
        var posts = old.ConvertAll(delivery => delivery.PostId);
        await context.Attempts.Where(attempt => ids.Contains(attempt.DeliveryId)).ExecuteDeleteAsync(cancel);
        var last = await context.Deliveries.Where(delivery => posts.Contains(delivery.PostId))
            .GroupBy(delivery => delivery.PostId).Select(same => same.Max(delivery => delivery.Id)).ToListAsync(cancel);
        context.Deliveries.RemoveRange(old.Where(delivery => !last.Contains(delivery.Id)));
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return old.Count;
    }

    public async Task<int> ForgetAlarmsAsync(DateTimeOffset before, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var old = context.Alarms
            .Where(alarm => alarm.Raised < before && (alarm.Answered != null
                || (alarm.Kind != AlarmKind.ArticleVanished && alarm.Kind != AlarmKind.PostUnsure && alarm.Kind != AlarmKind.StoryHeld)))
            .OrderBy(alarm => alarm.Id)
            .Take(most)
            .Select(alarm => alarm.Id);
        return await context.Alarms.Where(alarm => old.Contains(alarm.Id)).ExecuteDeleteAsync(cancel);
    }

    public async Task<int> ForgetLettersAsync(DateTimeOffset before, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var old = context.Letters.Where(letter => letter.Ended < before).OrderBy(letter => letter.Ended).Take(most)
            .Select(letter => letter.Id);
        return await context.Letters.Where(letter => old.Contains(letter.Id)).ExecuteDeleteAsync(cancel);
    }

    public async Task<int> ForgetMailingsAsync(DateTimeOffset before, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var old = context.Mailings
            .Where(mailing => mailing.Done < before
                && !context.Letters.Any(letter => letter.ArticleId == mailing.ArticleId && letter.Ended == null))
            .OrderBy(mailing => mailing.Done)
            .Take(most)
            .Select(mailing => mailing.ArticleId);
        return await context.Mailings.Where(mailing => old.Contains(mailing.ArticleId)).ExecuteDeleteAsync(cancel);
    }

    public async Task<int> ForgetMatchesAsync(DateTimeOffset before, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var old = await context.StoryMatches.Where(match => match.Matched < before).OrderBy(match => match.Matched).Take(most)
            .ToListAsync(cancel);
        context.StoryMatches.RemoveRange(old);
        await context.SaveChangesAsync(cancel);
        return old.Count;
    }

    public async Task<int> ForgetAnsweredAsync(DateTimeOffset before, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var old = await context.Inbox.Where(entry => entry.Taken < before && entry.Body == null).OrderBy(entry => entry.Taken).Take(most)
            .ToListAsync(cancel);
        context.Inbox.RemoveRange(old);
        await context.SaveChangesAsync(cancel);
        return old.Count;
    }

    public async Task<int> ForgetActsAsync(DateTimeOffset before, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        // They are recorded in order of time: the oldest are those with the least numbers, and nothing is sorted.
        var old = context.Acts.OrderBy(act => act.Id).Take(most).Where(act => act.Done < before).Select(act => act.Id);
        return await context.Acts.Where(act => old.Contains(act.Id)).ExecuteDeleteAsync(cancel);
    }

    public async Task<int> ForgetReportsAsync(DateTimeOffset before, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var old = context.DeskReports.Where(report => report.Ended < before).OrderBy(report => report.Id).Take(most).Select(report => report.Id);
        return await context.DeskReports.Where(report => old.Contains(report.Id)).ExecuteDeleteAsync(cancel);
    }
}
