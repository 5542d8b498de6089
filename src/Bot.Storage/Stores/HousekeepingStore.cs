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
        var old = await context.StoryBands.Where(band => band.Composed < before).OrderBy(band => band.Composed).Take(most).ToListAsync(cancel);
        context.StoryBands.RemoveRange(old);
        await context.SaveChangesAsync(cancel);
        return old.Count;
    }
}
