using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>Addresses found in a page, made absolute.</summary>
internal static class PageAddress
{
    /// <summary>What relative references of a page are relative to: its <c>base</c> element, else its own address.</summary>
    public static Uri? Base(IDocument page, Uri? address)
    {
        string? reference = page.QuerySelector("base[href]")?.GetAttribute("href");
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
}
