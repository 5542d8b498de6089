namespace Bot.Core.Chat;

/// <summary>
/// Applies the <see cref="FloodRule"/> to each person, and remembers no more people than <paramref name="most"/>.
/// </summary>
/// <param name="rule">What is granted to anybody.</param>
/// <param name="time">The clock.</param>
/// <param name="most">How many people are remembered at most.</param>
/// <param name="trusting">What is granted to whoever is trusted (<see cref="Trust"/>). Default: no more.</param>
public sealed class FloodGuard(FloodRule rule, TimeProvider time, int most = 10_000, FloodRule? trusting = null)
{
    private readonly Dictionary<long, FloodState> people = [];

    /// <summary>As many as there are staff.</summary>
    private readonly HashSet<long> trusted = [];

    private readonly Lock door = new();

    /// <summary>How many people are remembered.</summary>
    internal int Remembered => people.Count;

    /// <summary>Counts something that a person asks, and decides what becomes of it.</summary>
    public FloodVerdict Ask(long person)
    {
        var now = time.GetUtcNow();
        lock (door)
        {
            FloodState? before = people.TryGetValue(person, out var known) ? known : null;
            if (before is null && people.Count >= most) Forget(now);
            var (next, verdict) = (trusted.Contains(person) ? trusting ?? rule : rule).Decide(before, now);
            people[person] = next;
            return verdict;
        }
    }

    /// <summary>
    /// Notes whether somebody is of the staff, as the answer to what they asked shows: who asks too much is told so without
    /// looking it up.
    /// </summary>
    public void Trust(long person, bool isTrusted)
    {
        lock (door)
        {
            if (!isTrusted) trusted.Remove(person);
            // What they have asked so far was counted against less.
            else if (trusted.Add(person)) people.Remove(person);
        }
    }

    /// <summary>Whether the last answer to somebody showed that they are of the staff.</summary>
    public bool IsTrusted(long person)
    {
        lock (door) return trusted.Contains(person);
    }

    /// <summary>
    /// Forgets those whose rest is over. Where a crowd leaves nobody to forget, all are forgotten: a flood of strangers
    /// costs a few answers, never memory, and the next sweep is a whole crowd away.
    /// </summary>
    private void Forget(DateTimeOffset now)
    {
        foreach (var (person, state) in people)
            if (now - state.At >= rule.Forgotten) people.Remove(person);
        if (people.Count > most / 2) people.Clear();
    }
}
