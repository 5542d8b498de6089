using System.Text.RegularExpressions;

namespace Bot.Core.Reading.Pages;

/// <summary>Tells a headline from a label by its length: headlines are sentences or nearly so, labels have a word or three.</summary>
internal static partial class HeadlineWords
{
    private const int FewestWords = 4;
    private const int FewestSigns = 20;

    /// <summary>Whether a text says as much as headlines do: four words in twenty signs, or eight ideographs.</summary>
    public static bool AreEnough(string text) => Count(text) >= FewestWords && (text.Length >= FewestSigns || Ideographs(text) > 0);

    /// <summary>Words, counting two ideographs as one.</summary>
    public static int Count(string text) => Ideographs(text) is > 0 and var ideographs ? ideographs / 2 : Word().Count(text);

    private static int Ideographs(string text) => text.Count(sign => sign is >= '\u3040' and <= '\u9FFF');

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
