using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>Addresses found in a page, made absolute.</summary>
internal static class PageAddress
{
    /// <summary>What relative references of a page are relative to: its <c>base</c> element, else its own address.</summary>
    /// <param name="bases">Its <c>base</c> elements.</param>
    /// <param name="address">Its address.</param>
    public static Uri? Base(IEnumerable<IElement> bases, Uri? address)
    {
        string? reference = bases.Select(named => named.GetAttribute("href")).FirstOrDefault(named => named is not null);
        return Resolve(reference, address) is { } known ? new Uri(known) : address;
    }

    /// <summary>The absolute http(s) address of a reference, or null where it is none.</summary>
    public static string? Resolve(string? reference, Uri? page)
    {
        string? written = reference?.Trim();
        if (string.IsNullOrEmpty(written) || written.Length > 4096)
            return null;
        bool known = page is null
            ? Uri.TryCreate(written, UriKind.Absolute, out Uri? address)
            : Uri.TryCreate(page, written, out address);
        // Some addresses can be written in a way that nobody can read again.
        bool isWhole = known && address is { IsAbsoluteUri: true, Scheme: "http" or "https" } && Uri.TryCreate(address.AbsoluteUri, UriKind.Absolute, out _);
        return isWhole ? address!.AbsoluteUri : null;
    }

    /// <summary>Where a link leads, without its fragment; null where that is nowhere or the page itself.</summary>
    /// <param name="link">The link.</param>
    /// <param name="page">The page's address.</param>
    /// <param name="links">What the page's references are relative to.</param>
    public static Uri? Elsewhere(IElement link, Uri page, Uri links)
    {
        string? reference = link.GetAttribute("href");
        if (Resolve(reference, links) is not { } url || reference!.StartsWith('#'))
            return null;
        var address = new Uri(new Uri(url).GetLeftPart(UriPartial.Query));
        return address == new Uri(page.GetLeftPart(UriPartial.Query)) ? null : address;
    }
}
