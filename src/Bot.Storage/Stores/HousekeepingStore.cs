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
}
