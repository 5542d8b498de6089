namespace Bot.Core.Fetching;

/// <summary>How the web is asked (settings <c>Watching</c>).</summary>
public sealed class FetchOptions
{
    /// <summary>Hosts as <c>host:port</c> that may be fetched although their addresses are private. Default: none.</summary>
    public List<string> AllowedPrivateHosts { get; set; } = [];

    /// <summary>
    /// An address or page where a webmaster reaches the newsroom; sent in the User-Agent with every request.
    /// Default: none.
    /// </summary>
    public string? Contact { get; set; }

    /// <summary>The longest body that is read, in bytes after decompression: 10 MiB.</summary>
    public static int MaxBytes => 10 * 1024 * 1024;

    /// <summary>The longest time for one fetch, redirects included: 20 s.</summary>
    public static TimeSpan MaxTime { get; } = TimeSpan.FromSeconds(20);

    /// <summary>The longest chain of redirects that is followed: 5.</summary>
    public static int MaxRedirects => 5;
}
