namespace Bot.Core.Reading.Links;

/// <summary>
/// Keys that name the same page though <see cref="ArticleKey"/> tells them apart: http and https, with and without
/// <c>www.</c>, with and without a slash at the end. Servers redirect one to the other.
/// </summary>
public static class ArticleTwins
{
    private const string Www = "www.";

    private static readonly string[] Schemes = ["https://", "http://"], Ends = ["", "/"], AtHome = ["/"];

    /// <summary>The form that all twins share. It is for comparing, and no address.</summary>
    public static string Form(string key)
    {
        if (Split(key) is not var (host, path, query)) return key;
        return $"{host}{path}{query}";
    }

    /// <summary>The key and its twins, the key itself first.</summary>
    public static IReadOnlyList<string> Of(string key)
    {
        if (Split(key) is not var (host, path, query)) return [key];
        return [.. from scheme in Schemes
                   from name in (string[])[host, Www + host]
                   from end in path.Length == 0 ? AtHome : Ends
                   let twin = $"{scheme}{name}{path}{end}{query}"
                   orderby twin != key
                   select twin];
    }

    /// <returns>Host without www, path without the slash at its end, query; null for what is no key of the web.</returns>
    private static (string Host, string Path, string Query)? Split(string key)
    {
        var start = key.StartsWith("https://", StringComparison.Ordinal) ? 8 : key.StartsWith("http://", StringComparison.Ordinal) ? 7 : 0;
        if (start == 0) return null;
        var rest = key[start..];
        var slash = rest.AsSpan().IndexOfAny('/', '?', '#');
        var (host, behind) = slash < 0 ? (rest, "") : (rest[..slash], rest[slash..]);
        var mark = behind.AsSpan().IndexOfAny('?', '#');
        var (path, query) = mark < 0 ? (behind, "") : (behind[..mark], behind[mark..]);
        if (host.StartsWith(Www, StringComparison.Ordinal) && host.Length > Www.Length) host = host[Www.Length..];
        return (host, path.TrimEnd('/'), query);
    }
}
