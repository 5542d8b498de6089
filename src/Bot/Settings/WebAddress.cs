using Bot.Core.Fetching;

namespace Bot.Settings;

/// <summary>Where the program listens.</summary>
/// <param name="Url">What the web server is told.</param>
/// <param name="Port">The port; 0: any free one.</param>
/// <param name="Local">The address by which this machine reaches it.</param>
public sealed record WebAddress(string Url, int Port, Uri Local)
{
    /// <summary>Understands <c>Web:Url</c>: http, an address or a name, <c>*</c> or <c>+</c> for every address, and a port.</summary>
    /// <returns>The address; null where it is none.</returns>
    public static WebAddress? Parse(string url)
    {
        var every = url.Replace("://*", "://0.0.0.0", StringComparison.Ordinal).Replace("://+", "://0.0.0.0", StringComparison.Ordinal);
        if (!Uri.TryCreate(every, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttp || address.AbsolutePath != "/") return null;
        var host = address.Host is "0.0.0.0" or "[::]" or "localhost" ? "127.0.0.1" : address.Host;
        return new WebAddress(url, address.Port, new Uri($"http://{host}:{address.Port}"));
    }

    /// <summary>Understands <c>Web:PublicUrl</c>: http or https, a host, at most a path.</summary>
    /// <returns>The address with a slash at its end; null where it is none.</returns>
    public static Uri? Public(string url) =>
        AddressGuard.Read(url.TrimEnd('/') + "/") is { Query: "", Fragment: "" } address ? address : null;
}
