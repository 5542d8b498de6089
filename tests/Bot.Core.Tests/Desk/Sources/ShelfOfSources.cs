using Bot.Core.Desk.Sources;
using Bot.Core.Model;
using Bot.Core.Watching;

namespace Bot.Core.Tests.Desk.Sources;

/// <summary>The sources' rows in memory.</summary>
internal sealed class ShelfOfSources : ISourceShelf
{
    private readonly List<SourceOffer> offers = [];

    public List<Source> Sources { get; } = [];

    public Source Add(string name, Origin origin = Origin.Settings)
    {
        var source = new Source { Id = new(Sources.Count + 1), Name = name, Url = $"https://{Sources.Count + 1}.example/feed", Kind = SourceKind.Feed, Origin = origin };
        Sources.Add(source);
        return source;
    }

    public Task<IReadOnlyList<Source>> ListAsync(int skip, int most, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Source>>([.. InUse.OrderBy(source => source.Name, StringComparer.Ordinal).Skip(skip).Take(most)]);

    public Task<Source?> FindAsync(SourceId id, CancellationToken cancel) => Task.FromResult(InUse.SingleOrDefault(source => source.Id == id));

    public Task<Source?> AtAsync(string url, CancellationToken cancel) => Task.FromResult(InUse.FirstOrDefault(source => source.Url == url));

    public Task<IReadOnlyList<SourceOffer>> OfferAsync(IReadOnlyList<FoundSource> found, DateTimeOffset now, CancellationToken cancel)
    {
        var first = offers.Count;
        offers.AddRange(found.Select((one, place) =>
            new SourceOffer { Id = new(first + place + 1), Url = one.Url, Kind = one.Kind, Name = one.Title ?? new Uri(one.Url).Host, Found = now }));
        return Task.FromResult<IReadOnlyList<SourceOffer>>([.. offers.Skip(first)]);
    }

    public Task<TakenOffer?> TakeAsync(SourceOfferId id, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        if (offers.Find(one => one.Id == id) is not { } offer) return Task.FromResult<TakenOffer?>(null);
        if (InUse.FirstOrDefault(source => source.Url == offer.Url) is { } known) return Task.FromResult<TakenOffer?>(new(known, Added: false));
        var added = new Source { Id = new(Sources.Count + 1), Name = offer.Name, Url = offer.Url, Kind = offer.Kind, Origin = Origin.Chat, NextLook = now };
        Sources.Add(added);
        return Task.FromResult<TakenOffer?>(new(added, Added: true));
    }

    public Task<bool> LookNowAsync(SourceId id, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        if (InUse.SingleOrDefault(source => source.Id == id) is not { } held) return Task.FromResult(false);
        held.NextLook = now;
        return Task.FromResult(true);
    }

    public Task<bool> PauseAsync(SourceId id, StaffMember by, DateTimeOffset now, CancellationToken cancel) => PauseAsync(id, by.Name);

    public Task<bool> ResumeAsync(SourceId id, StaffMember by, DateTimeOffset now, CancellationToken cancel) => PauseAsync(id, by: null);

    private Task<bool> PauseAsync(SourceId id, string? by)
    {
        if (InUse.SingleOrDefault(source => source.Id == id) is not { } held || (held.PausedBy is null) == (by is null)) return Task.FromResult(false);
        held.PausedBy = by;
        return Task.FromResult(true);
    }

    public Task<bool> RemoveAsync(SourceId id, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        if (InUse.SingleOrDefault(source => source.Id == id && source.Origin == Origin.Chat) is not { } held) return Task.FromResult(false);
        held.Retired = true;
        return Task.FromResult(true);
    }

    private IEnumerable<Source> InUse => Sources.Where(source => !source.Retired);
}
