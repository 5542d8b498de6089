using System.Globalization;

namespace Bot.Benchmarks.Kill;

/// <summary>What a run came to.</summary>
internal sealed record KillReport(
    int Kills, int Published, int Posts, IReadOnlyDictionary<string, int> Tries, TimeSpan Took, IReadOnlyList<string> Faults)
{
    public override string ToString()
    {
        var tries = string.Join(", ", Tries.OrderBy(entry => entry.Key).Select(entry => $"{entry.Key} {entry.Value}"));
        var verdict = Faults.Count == 0 ? "each stands exactly once, in order, none is lost" : string.Join('\n', Faults);
        return string.Create(CultureInfo.InvariantCulture,
            $"{Kills} kills in {Took.TotalMinutes:F1} min; {Published} articles, {Posts} posts; tries: {tries}\n{verdict}");
    }
}
