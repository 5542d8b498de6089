using Bot.Core.Model;
using Bot.Core.Watching;

namespace Bot.Core.Desk.Sources;

/// <summary>Looks for what can be watched at an address that staff gave, and keeps it on offer.</summary>
public sealed class SourceFinder(SourceDiscovery discovery, ISourceShelf shelf, TimeProvider time)
{
    /// <summary>How long a person waits for an answer in a chat; a slow site is then told as such.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(40);

    /// <summary>Looks around the site.</summary>
    /// <param name="address">What staff typed: an address, or a host alone.</param>
    /// <param name="cancel">Stops.</param>
    public async Task<FoundOffers> FindAsync(string address, CancellationToken cancel)
    {
        if (AddressOf(address) is not { } site) return new FoundOffers([], Reason: null);
        using var patience = new CancellationTokenSource(Patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancel);
        FoundSources found;
        try
        {
            found = await discovery.FindAsync(site, both.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new FoundOffers([], new Reason(ReasonKind.SiteSlow, site.ToString()).Stored);
        }
        if (found.Sources.Count == 0) return new FoundOffers([], found.Reason ?? "");
        var offers = await shelf.OfferAsync(found.Sources, time.GetUtcNow(), cancel).ConfigureAwait(false);
        var told = new List<FoundOffer>();
        foreach (var offer in offers) told.Add(new(offer, await shelf.AtAsync(offer.Url, cancel).ConfigureAwait(false)));
        return new FoundOffers(told, Reason: null);
    }

    /// <summary>People leave out the scheme.</summary>
    private static Uri? AddressOf(string typed)
    {
        var address = typed.Contains("://", StringComparison.Ordinal) ? typed : $"https://{typed}";
        return Uri.TryCreate(address, UriKind.Absolute, out var site) && IsOfTheWeb(site) ? site : null;
    }

    /// <summary>A word without a dot is a word, not a host.</summary>
    private static bool IsOfTheWeb(Uri site) =>
        (site.Scheme == Uri.UriSchemeHttp || site.Scheme == Uri.UriSchemeHttps)
        && (site.HostNameType != UriHostNameType.Dns || site.Host.Contains('.', StringComparison.Ordinal) || site.IsLoopback);
}

/// <summary>What was found at an address.</summary>
/// <param name="Offers">What can be watched there, the best first.</param>
/// <param name="Reason">Why nothing was found; null where something was, and where what was typed is no address.</param>
public sealed record FoundOffers(IReadOnlyList<FoundOffer> Offers, string? Reason);

/// <summary>Something that can be watched.</summary>
/// <param name="Offer">It, on offer.</param>
/// <param name="Known">The source that watches it already; null where none does.</param>
public sealed record FoundOffer(SourceOffer Offer, Source? Known);
