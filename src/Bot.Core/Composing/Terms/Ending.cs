namespace Bot.Core.Composing.Terms;

/// <summary>An ending that inflection gives to words.</summary>
/// <param name="Letters">The ending, folded.</param>
/// <param name="Shortest">The fewest letters of a word without it: less is another word.</param>
/// <param name="Instead">What stands there in the word's plain form.</param>
internal readonly record struct Ending(string Letters, int Shortest = 3, string Instead = "")
{
    /// <summary>Endings of one kind, parted by spaces, longest first.</summary>
    public static IEnumerable<Ending> List(string endings, int shortest = 3) =>
        endings.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(letters => new Ending(letters, shortest));
}
