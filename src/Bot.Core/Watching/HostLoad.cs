using Bot.Core.Model;

namespace Bot.Core.Watching;

/// <summary>Counts looks by host: a paper with a hundred feeds is asked for a few at a time. Used by one turn of the stage at a time.</summary>
/// <param name="most">How many looks may be under way at one host.</param>
internal sealed class HostLoad(int most)
{
    private readonly Dictionary<SourceId, string> hosts = [];

    /// <summary>Forgets the looks that have ended.</summary>
    public void Keep(IReadOnlyCollection<SourceId> busy)
    {
        foreach (var ended in hosts.Keys.Except(busy).ToList()) hosts.Remove(ended);
    }

    /// <summary>The hosts that are asked enough.</summary>
    public IReadOnlyCollection<string> Full =>
        [.. hosts.Values.GroupBy(host => host).Where(looks => looks.Count() >= most).Select(looks => looks.Key)];

    /// <summary>Counts a look, unless its host is asked enough.</summary>
    public bool TryEnter(Source source)
    {
        var host = HostOf(source.Url);
        if (hosts.Values.Count(other => other == host) >= most) return false;
        hosts[source.Id] = host;
        return true;
    }

    /// <summary>The beginning of every address at the host, with its scheme and port as they are written.</summary>
    private static string HostOf(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address)
        ? $"{url[..url.IndexOf(':', StringComparison.Ordinal)]}://{address.Authority}/"
        : url;
}
