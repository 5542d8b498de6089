namespace Bot.Core.Reading.Languages;

/// <summary>
/// What a language's words look like: how often letters follow each other in a list of its words. A word's likelihood is
/// that of each letter after the two before it, mixed with what is known after one and after none, so that no list is too short.
/// </summary>
internal sealed class LanguageProfile
{
    /// <summary>Words that hold sentences together make half of every text; they count as many times in the list.</summary>
    private const int FunctionWeight = 8;

    /// <summary>How many sightings the shorter context is worth beside the longer.</summary>
    private const double Mix = 8;

    /// <summary>How many letters there might be.</summary>
    private const double Alphabet = 60;

    private readonly Dictionary<uint, int> counts = [];
    private readonly HashSet<string> function;
    private int letters;

    /// <param name="code">Two letters (ISO 639-1).</param>
    /// <param name="isWritten">Whether the newsroom writes in it, rather than knowing it from hearsay.</param>
    /// <param name="function">Words that hold sentences together, in lower case.</param>
    /// <param name="common">Other words of the news.</param>
    internal LanguageProfile(string code, bool isWritten, string function, string common = "")
    {
        (Code, IsWritten) = (code, isWritten);
        this.function = [.. Words(function)];
        foreach (var word in this.function) Count(word, FunctionWeight);
        foreach (var word in Words(common).Distinct()) Count(word, 1);
    }

    internal string Code { get; }

    internal bool IsWritten { get; }

    /// <summary>Whether the word holds sentences of this language together.</summary>
    internal bool Holds(string word) => function.Contains(word);

    /// <summary>The logarithm of the likelihood that this language makes the word.</summary>
    internal double Likelihood(string word)
    {
        double likelihood = 0;
        var (before, last) = (' ', ' ');
        for (var i = 0; i <= word.Length; i++)
        {
            var next = i < word.Length ? word[i] : ' ';
            var alone = (Sightings(Key(next)) + 0.5) / (letters + 0.5 * Alphabet);
            var afterOne = (Sightings(Key(last, next)) + Mix * alone) / (Sightings(Context(last)) + Mix);
            likelihood += Math.Log((Sightings(Key(before, last, next)) + Mix * afterOne) / (Sightings(Context(before, last)) + Mix));
            (before, last) = (last, next);
        }
        return likelihood;
    }

    private void Count(string word, int weight)
    {
        var (before, last) = (' ', ' ');
        for (var i = 0; i <= word.Length; i++)
        {
            var next = i < word.Length ? word[i] : ' ';
            foreach (var key in (ReadOnlySpan<uint>)[Key(next), Key(last, next), Key(before, last, next), Context(last), Context(before, last)])
                counts[key] = Sightings(key) + weight;
            letters += weight;
            (before, last) = (last, next);
        }
    }

    private int Sightings(uint key) => counts.GetValueOrDefault(key);

    private static string[] Words(string list) => list.Split([' ', '\r', '\n', '-'], StringSplitOptions.RemoveEmptyEntries);

    // Nine bits of a letter's number: no two small letters of one alphabet fall together, nor with the blank or the apostrophe.
    private static uint Bits(char c) => (uint)(c & 0x1FF);

    private static uint Key(char next) => Bits(next);

    private static uint Key(char last, char next) => 1u << 30 | Bits(last) << 9 | Bits(next);

    private static uint Key(char before, char last, char next) => 2u << 30 | Bits(before) << 18 | Bits(last) << 9 | Bits(next);

    private static uint Context(char last) => 3u << 30 | Bits(last);

    private static uint Context(char before, char last) => 3u << 30 | 1u << 29 | Bits(before) << 9 | Bits(last);
}
