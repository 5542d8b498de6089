using Bot.Core.Work;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Delivering;

/// <summary>
/// Whether networks can be reached at all. While one cannot, a single call is tried from time to time instead of one for each
/// channel, and as soon as one gets through everything goes on: an hour without a line leaves neither thousands of tries nor
/// a quarter of an hour of waiting behind. What fails of one is told once.
/// </summary>
public sealed partial class NetworkReach(Street street, ILogger<NetworkReach> log)
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private readonly SteadyClock clock = new(street.Time);
    private readonly Dictionary<string, Trouble> troubles = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How long until the next call may be tried; zero: now.</summary>
    public TimeSpan Wait(string network)
    {
        lock (gate)
        {
            return troubles.TryGetValue(network, out var trouble) && trouble.Next > clock.Now ? trouble.Next - clock.Now : TimeSpan.Zero;
        }
    }

    /// <summary>A call is about to be tried; until it ends or the next wait is over the others wait.</summary>
    public void Trying(string network)
    {
        lock (gate)
        {
            if (troubles.TryGetValue(network, out var trouble)) troubles[network] = trouble with { Next = clock.Now + WaitAfter(trouble) };
        }
    }

    /// <summary>A call found nobody.</summary>
    /// <returns>Whether this is news.</returns>
    public bool Failed(string network, string reason)
    {
        lock (gate)
        {
            var news = !troubles.TryGetValue(network, out var trouble);
            if (news) trouble = new Trouble(clock.Now, default);
            troubles[network] = trouble with { Next = clock.Now + WaitAfter(trouble) };
            if (!news) return false;
        }
        street.Ail(PartOf(network), reason);
        LogAway(network, reason);
        return true;
    }

    /// <summary>A call got through, whatever was said.</summary>
    public void Worked(string network)
    {
        lock (gate)
        {
            if (!troubles.Remove(network)) return;
        }
        street.Mend(PartOf(network));
        LogBack(network);
        street.Ring(Stages.Deliver);
    }

    private TimeSpan WaitAfter(Trouble trouble) =>
        TimeSpan.FromTicks(Math.Clamp((clock.Now - trouble.Since).Ticks / 2, ShortestWait.Ticks, LongestWait.Ticks));

    private static string PartOf(string network) => $"{network} connection";

    /// <summary>A network that cannot be reached.</summary>
    /// <param name="Since">Since when.</param>
    /// <param name="Next">When it is tried again.</param>
    private readonly record struct Trouble(DateTimeOffset Since, DateTimeOffset Next);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Network} cannot be reached, and what is due there waits: {Reason}")]
    private partial void LogAway(string network, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Network} can be reached again")]
    private partial void LogBack(string network);
}
