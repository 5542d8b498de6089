namespace Bot.Core.Composing.Assistance;

/// <summary>So many requests a day. Held in memory: a restart begins a new count.</summary>
/// <param name="most">The most.</param>
internal sealed class DayBudget(int most)
{
    private readonly Lock gate = new();
    private DateOnly day;
    private int spent;

    /// <summary>Takes one of the day's requests.</summary>
    /// <returns>Whether there was one left.</returns>
    public bool TrySpend(DateTimeOffset now)
    {
        lock (gate)
        {
            var today = DateOnly.FromDateTime(now.UtcDateTime);
            if (today != day) (day, spent) = (today, 0);
            if (spent >= most) return false;
            spent++;
            return true;
        }
    }
}
