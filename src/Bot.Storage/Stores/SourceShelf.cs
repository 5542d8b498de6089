using Bot.Core.Desk.Acts;
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

    public async Task<TakenOffer?> TakeAsync(SourceOfferId id, StaffMember by, DateTimeOffset now, CancellationToken cancel)
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
        if (added) context.Acts.Add(StaffActs.OnSource(ActKind.SourceAdded, by, now, source));
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new TakenOffer(source, added);
    }

    public Task<bool> LookNowAsync(SourceId id, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        ChangeAsync(id, ActKind.SourceLookedAt, by, now, source => source.Kind != SourceKind.Push, source => source.NextLook = now, cancel);

    public Task<bool> PauseAsync(SourceId id, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        ChangeAsync(
            id, ActKind.SourcePaused, by, now, source => source is { PausedBy: null, Kind: not SourceKind.Push }, source => source.PausedBy = by.Name, cancel);

    public Task<bool> ResumeAsync(SourceId id, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        ChangeAsync(
            id, ActKind.SourceResumed, by, now, source => source.PausedBy is not null, source => (source.PausedBy, source.NextLook) = (null, now), cancel);

    public Task<bool> RemoveAsync(SourceId id, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        ChangeAsync(id, ActKind.SourceRemoved, by, now, source => source.Origin == Origin.Chat, source => source.Retired = true, cancel);

    private async Task<bool> ChangeAsync(
        SourceId id, ActKind kind, StaffMember by, DateTimeOffset now, Predicate<Source> may, Action<Source> change, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var source = await context.Sources.SingleOrDefaultAsync(held => held.Id == id && !held.Retired, cancel);
        if (source is null || !may(source)) return false;
        var before = kind == ActKind.SourceRemoved ? source.Url : source.PausedBy;
        change(source);
        context.Acts.Add(StaffActs.OnSource(kind, by, now, source, before));
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
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
        (source.Retired, source.Origin, source.PausedBy) = (false, Origin.Chat, null);
        (source.Baselined, source.NextLook, source.Failures, source.LastError) = (false, now, 0, null);
        (source.Health, source.FailingSince, source.FailureTold) = (HealthLevel.Well, null, null);
        (source.ETag, source.LastModified) = (null, null);
    }
}
