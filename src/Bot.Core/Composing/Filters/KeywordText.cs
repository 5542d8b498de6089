using Bot.Core.Composing.Terms;

namespace Bot.Core.Composing.Filters;

/// <summary>A text in which keywords are looked for; read once, whoever asks.</summary>
/// <param name="text">Plain text; its first 20,000 characters are looked at.</param>
/// <param name="language">Its language tag, or null where it is not known.</param>
public sealed class KeywordText(string text, string? language)
{
    private const int Longest = 20_000;

    private readonly Lazy<(List<string> Terms, ILookup<string, int> Places)> read = new(() => Read(text, language));

    /// <summary>The stems that stand in it, each once.</summary>
    internal IReadOnlyCollection<string> Stems => [.. read.Value.Places.Select(place => place.Key)];

    /// <summary>Whether these terms stand in it one after the other.</summary>
    internal bool Has(List<string> terms) => read.Value.Places[terms[0]].Any(place => StandsAt(place, terms));

    private bool StandsAt(int place, List<string> terms) =>
        place + terms.Count <= read.Value.Terms.Count
        && Enumerable.Range(0, terms.Count).All(step => read.Value.Terms[place + step] == terms[step]);

    private static (List<string> Terms, ILookup<string, int> Places) Read(string text, string? language)
    {
        var terms = TermReader.All(text.AsSpan(0, Math.Min(text.Length, Longest)), language);
        return (terms, Enumerable.Range(0, terms.Count).ToLookup(place => terms[place]));
    }
}
