using Bot.Core.Desk.Sources;
using Bot.Core.Model;
using Bot.Core.Watching;
using Bot.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="ISourceShelf"/>
internal sealed class SourceShelf(IDbContextFactory<BotContext> contexts) : ISourceShelf
{
    private const int LongestName = 80;

    public async Task<IReadOnlyList<Source>> ListAsync(int skip, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await InUse(context)
            .OrderBy(source => EF.Property<string>(source, FoldedName.Column))
            .Skip(skip)
            .Take(most)
            .ToListAsync(cancel);
    }

    public async Task<Source?> FindAsync(SourceId id, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await InUse(context).SingleOrDefaultAsync(source => source.Id == id, cancel);
    }

    public async Task<Source?> AtAsync(string url, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await InUse(context).OrderBy(source => source.Id).FirstOrDefaultAsync(source => source.Url == url, cancel);
    }

    public async Task<IReadOnlyList<SourceOffer>> OfferAsync(IReadOnlyList<FoundSource> found, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        List<SourceOffer> offers = [.. found.Select(one => new SourceOffer { Url = one.Url, Kind = one.Kind, Name = NameOf(one), Found = now })];
        context.SourceOffers.AddRange(offers);
        await context.SaveChangesAsync(cancel);
        return offers;
    }

    public async Task<TakenOffer?> TakeAsync(SourceOfferId id, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        if (await context.SourceOffers.SingleOrDefaultAsync(one => one.Id == id, cancel) is not { } offer) return null;
        var source = await context.Sources
            .Where(held => held.Url == offer.Url)
            .OrderBy(held => held.Retired).ThenBy(held => held.Id)
            .FirstOrDefaultAsync(cancel);
        var added = source is null || source.Retired;
        if (source is null) context.Sources.Add(source = await NewSourceAsync(context, offer, now, cancel));
        else if (added) BringBack(source, now);
        await context.SaveChangesAsync(cancel);
        offer.SourceId = source.Id;
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new TakenOffer(source, added);
    }

    public async Task<bool> LookNowAsync(SourceId id, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Sources
            .Where(source => source.Id == id && !source.Retired && source.Kind != SourceKind.Push)
            .ExecuteUpdateAsync(set => set.SetProperty(source => source.NextLook, now), cancel) > 0;
    }

    public async Task<bool> PauseAsync(SourceId id, string? by, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var held = context.Sources.Where(source => source.Id == id && !source.Retired && source.Kind != SourceKind.Push
            && (by == null ? source.PausedBy != null : source.PausedBy == null));
        return await (by is null
            ? held.ExecuteUpdateAsync(set => set.SetProperty(source => source.PausedBy, by).SetProperty(source => source.NextLook, now), cancel)
            : held.ExecuteUpdateAsync(set => set.SetProperty(source => source.PausedBy, by), cancel)) > 0;
    }

    public async Task<bool> RemoveAsync(SourceId id, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Sources
            .Where(source => source.Id == id && !source.Retired && source.Origin == Origin.Chat)
            .ExecuteUpdateAsync(set => set.SetProperty(source => source.Retired, true), cancel) > 0;
    }

    private static IQueryable<Source> InUse(BotContext context) => context.Sources.AsNoTracking().Where(source => !source.Retired);

    /// <summary>What the site calls it, else its host.</summary>
    private static string NameOf(FoundSource found)
    {
        var name = found.Title?.Trim() is { Length: > 0 } title ? title : new Uri(found.Url).Host;
        return name.Length <= LongestName ? name : name[..(char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName)].TrimEnd();
    }

    private static async Task<Source> NewSourceAsync(BotContext context, SourceOffer offer, DateTimeOffset now, CancellationToken cancel)
    {
        var name = offer.Name;
        for (var number = 2; await IsTakenAsync(context, name, cancel); number++) name = $"{offer.Name} {number}";
        return new Source { Name = name, Url = offer.Url, Kind = offer.Kind, Origin = Origin.Chat, NextLook = now };
    }

    private static Task<bool> IsTakenAsync(BotContext context, string name, CancellationToken cancel)
    {
        var folded = FoldedName.Of(name);
        return context.Sources.AnyAsync(source => EF.Property<string>(source, FoldedName.Column) == folded, cancel);
    }

    /// <summary>What came out while nobody looked is old news.</summary>
    private static void BringBack(Source source, DateTimeOffset now)
    {
        (source.Retired, source.Origin) = (false, Origin.Chat);
        (source.Baselined, source.NextLook, source.Failures, source.LastError) = (false, now, 0, null);
        (source.ETag, source.LastModified) = (null, null);
    }
}
