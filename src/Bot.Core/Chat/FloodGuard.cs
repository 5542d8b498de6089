namespace Bot.Core.Chat;

/// <summary>Applies the <see cref="FloodRule"/> to each person, and remembers no more people than <paramref name="most"/>.</summary>
public sealed class FloodGuard(FloodRule rule, TimeProvider time, int most = 10_000)
{
    private readonly Dictionary<long, FloodState> people = [];
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
            var (next, verdict) = rule.Decide(before, now);
            people[person] = next;
            return verdict;
        }
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
