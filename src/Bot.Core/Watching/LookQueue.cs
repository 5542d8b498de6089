using Bot.Core.Model;

namespace Bot.Core.Watching;

/// <summary>
/// The sources that are due, in the order in which they were read, and the places at which their documents are fetched: so many
/// at once, and so many at one host.
/// </summary>
/// <param name="places">How many documents may be fetched at once.</param>
/// <param name="atOneHost">How many of them at one host.</param>
internal sealed class LookQueue(int places, int atOneHost)
{
    private readonly Lock gate = new();
    private readonly HostLoad load = new(atOneHost);
    private readonly Queue<Source> due = [];
    private int taken;

    /// <summary>How many sources wait for a place.</summary>
    public int Count
    {
        get
        {
            lock (gate) return due.Count;
        }
    }

    /// <summary>The sources that wait for a place or have one.</summary>
    public IReadOnlyCollection<SourceId> Sources
    {
        get
        {
            lock (gate) return [.. due.Select(source => source.Id), .. load.Sources];
        }
    }

    /// <summary>Whether another document may be fetched, if one is due.</summary>
    public bool HasPlace
    {
        get
        {
            lock (gate) return taken < places;
        }
    }

    /// <summary>The hosts that are asked enough, see <see cref="SourcesAtWork.FullHosts"/>.</summary>
    public IReadOnlyCollection<string> FullHosts => load.Full;

    /// <summary>Adds sources that are due.</summary>
    public void Add(IEnumerable<Source> sources)
    {
        lock (gate)
        {
            foreach (var source in sources) due.Enqueue(source);
        }
    }

    /// <summary>Takes a place for the next source; who finds its host full is left out, for it is due still and read again later.</summary>
    /// <returns>The source; null where all places are taken or none is due.</returns>
    public Source? Take()
    {
        lock (gate)
        {
            while (taken < places && due.TryDequeue(out var source))
            {
                if (!load.TryEnter(source)) continue;
                taken++;
                return source;
            }
            return null;
        }
    }

    /// <summary>Gives back the place of a source whose document was fetched.</summary>
    public void Leave(SourceId source)
    {
        lock (gate)
        {
            load.Leave(source);
            taken--;
        }
    }
}
