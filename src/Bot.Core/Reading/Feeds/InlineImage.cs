using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Core.Reading.Text;

namespace Bot.Core.Reading.Feeds;

/// <summary>The first picture in an entry's HTML, where the entry names none itself.</summary>
internal static partial class InlineImage
{
    /// <summary>Smaller ones, in pixels, are counters, icons and smileys.</summary>
    private const int SmallestSide = 33;

    /// <summary>How many pictures are looked at before giving up.</summary>
    private const int MostLookedAt = 20;

    private static readonly SearchValues<string> Beginning = SearchValues.Create(["<img"], StringComparison.OrdinalIgnoreCase);

    internal static string? First(string? html, Uri? baseAddress)
    {
        if (html is null || !html.AsSpan().ContainsAny(Beginning))
            return null;
        foreach (var image in Element().Matches(html).Take(MostLookedAt).Select(m => m.Value))
            if (!IsTiny(image) && Attribute(image, Source()) is { } source && !IsData(source)
                && FeedAddress.Absolute(CharacterReferences.Decode(source), baseAddress) is { } address)
                return address;
        return null;
    }

    private static bool IsData(string source) => source.StartsWith("data:", StringComparison.OrdinalIgnoreCase);

    private static bool IsTiny(string image) =>
        int.TryParse(Attribute(image, Side()), NumberStyles.None, CultureInfo.InvariantCulture, out var side) && side < SmallestSide;

    private static string? Attribute(string element, Regex attribute) =>
        attribute.Match(element) is { Success: true } found ? found.Groups[1].Value : null;

    [GeneratedRegex("""<img\s[^<>]{1,4000}>""", RegexOptions.IgnoreCase)]
    private static partial Regex Element();

    [GeneratedRegex("""\ssrc\s?=\s?["']?([^"'\s>]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Source();

    [GeneratedRegex("""\s(?:width|height)\s?=\s?["']?([0-9]{1,5})""", RegexOptions.IgnoreCase)]
    private static partial Regex Side();
}
