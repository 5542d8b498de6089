namespace Bot.Benchmarks.Speed;

/// <summary>Words of no language, each as frequent as its rank says (Zipf's law); the same ones in every run.</summary>
internal sealed class InventedWords
{
    private static readonly string[] Syllables =
        ["ka", "lo", "mi", "ster", "burg", "ne", "ru", "fel", "tan", "wis", "dor", "hau", "ge", "brü", "mar", "kel", "sa", "to", "win", "pen", "rat", "zu", "ber", "lin"];

    private readonly Random random = new(1);
    private readonly string[] words;
    private readonly double[] shares;

    public InventedWords(int count)
    {
        var all = new HashSet<string>();
        while (all.Count < count)
            all.Add(string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => Syllables[random.Next(Syllables.Length)])));
        words = [.. all];
        shares = new double[count];
        for (var rank = 0; rank < count; rank++) shares[rank] = (rank == 0 ? 0 : shares[rank - 1]) + (1.0 / (rank + 1));
    }

    public string Text(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word()));

    /// <summary>A word between two ranks, each as likely.</summary>
    public string Ranked(int from, int to) => words[random.Next(from, to)];

    private string Word()
    {
        var at = Array.BinarySearch(shares, random.NextDouble() * shares[^1]);
        return words[at < 0 ? ~at : at];
    }
}
