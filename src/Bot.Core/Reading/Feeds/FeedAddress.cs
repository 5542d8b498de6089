namespace Bot.Core.Reading.Feeds;

/// <summary>Addresses as they stand in feeds: padded, broken over lines, relative, without a scheme.</summary>
internal static class FeedAddress
{
    /// <summary>No address that works anywhere is longer.</summary>
    private const int Longest = 8192;

    /// <summary>The absolute address, or null if there is none to be had.</summary>
    internal static Uri? Resolve(string? written, Uri? baseAddress)
    {
        var address = Tidy(written);
        if (address is null)
            return null;
        // On Unix "/path" counts as an absolute file address.
        if (!address.StartsWith('/') && Uri.TryCreate(address, UriKind.Absolute, out var absolute))
            return absolute;
        return baseAddress is not null && Uri.TryCreate(baseAddress, address, out var resolved) ? resolved : null;
    }

    /// <summary>The address to hand on: as written if it is absolute, resolved if relative, as written if there is no base.</summary>
    internal static string? Absolute(string? written, Uri? baseAddress)
    {
        var address = Tidy(written);
        if (address is null || IsWeb(address) || HasScheme(address))
            return address;
        return Resolve(address, baseAddress)?.AbsoluteUri ?? address;
    }

    /// <summary>Whether it is an address of the web.</summary>
    internal static bool IsWeb(ReadOnlySpan<char> address) =>
        address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static string? Tidy(string? written)
    {
        if (written is null || written.Length > Longest)
            return null;
        var address = written.Trim();
        if (address.AsSpan().ContainsAny('\n', '\r', '\t'))
            address = string.Concat(address.Where(c => c is not ('\n' or '\r' or '\t')));
        return address.Length == 0 ? null : address;
    }

    private static bool HasScheme(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon > 1 && char.IsAsciiLetter(address[0])
            && !address.AsSpan(0, colon).ContainsAny("/?#") && Uri.CheckSchemeName(address[..colon]);
    }
}
