using System.Globalization;

namespace Bot.Benchmarks.Limits;

/// <summary>What a run came to.</summary>
/// <param name="Posts">The posts that were sent.</param>
/// <param name="Letters">The private messages that were sent.</param>
/// <param name="Took">From the first call to the last answer.</param>
/// <param name="Allowed">The shortest time in which the server takes them.</param>
/// <param name="Refused">How often the server answered 429.</param>
/// <param name="Long">How many calls took longer than half a second: a server that is asked too fast holds calls back before it refuses them.</param>
/// <param name="Faults">What is lost, double or out of order.</param>
internal sealed record LimitsReport(int Posts, int Letters, TimeSpan Took, TimeSpan Allowed, int Refused, int Long, IReadOnlyList<string> Faults)
{
    public double Used => Allowed / Took;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"""
        {Posts} posts and {Letters} private messages in {Took.TotalSeconds:F1} s, {(Posts + Letters) / Took.TotalSeconds:F1} a second; allowed: {Allowed.TotalSeconds:F1} s; used: {Used:P1}
        answered 429: {Refused}; calls of more than 0.5 s: {Long}
        {(Faults.Count == 0 ? "each stands exactly once, in order, none is lost" : string.Join('\n', Faults))}
        """);
}
