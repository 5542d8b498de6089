using Bot.Core.Model;

namespace Bot.Core.Watching;

/// <summary>Counts looks by host: a paper with a hundred feeds is asked for a few at a time.</summary>
/// <param name="most">How many looks may be under way at one host.</param>
internal sealed class HostLoad(int most)
{
    private readonly Lock gate = new();

    /// <summary>Where each look is under way: a look may learn another address for its source.</summary>
    private readonly Dictionary<SourceId, string> hosts = [];

    private readonly Dictionary<string, int> looks = [];

    /// <summary>The hosts that are asked enough.</summary>
    public IReadOnlyCollection<string> Full
    {
        get
        {
            lock (gate) return [.. looks.Where(host => host.Value >= most).Select(host => host.Key)];
        }
    }

    /// <summary>The sources whose looks are counted.</summary>
    public IReadOnlyCollection<SourceId> Sources
    {
        get
        {
            lock (gate) return [.. hosts.Keys];
        }
    }

    /// <summary>Counts a look, unless its host is asked enough or its source is being looked at.</summary>
    public bool TryEnter(Source source)
    {
        var host = HostOf(source.Url);
        lock (gate)
        {
            var count = looks.GetValueOrDefault(host);
            if (count >= most || !hosts.TryAdd(source.Id, host)) return false;
            looks[host] = count + 1;
            return true;
        }
    }

    /// <summary>Forgets a look that has ended.</summary>
    public void Leave(SourceId source)
    {
        lock (gate)
        {
            if (!hosts.Remove(source, out var host)) return;
            if (looks[host] == 1) looks.Remove(host);
            else looks[host]--;
        }
    }

    /// <summary>The beginning of every address at the host, with its scheme and port as they are written.</summary>
    private static string HostOf(string url)
    {
        var host = url.IndexOf("://", StringComparison.Ordinal) + 3;
        var length = url.AsSpan(host).IndexOfAny('/', '?', '#');
        return length < 0 ? $"{url}/" : $"{url.AsSpan(0, host + length)}/";
    }
}
