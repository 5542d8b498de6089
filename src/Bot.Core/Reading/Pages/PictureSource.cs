using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>The addresses of one picture in a page: its own, and those its <c>srcset</c> offers for other widths.</summary>
internal static class PictureSource
{
    private const int LongestSet = 20_000;
    private const int WidestNeeded = 2_600;
    private static readonly string[] Sets = ["srcset", "data-srcset", "data-lazy-srcset"];
    private static readonly string[] Singles = ["data-src", "data-original", "data-lazy-src", "src"];

    /// <summary>Every address of a picture, the widest of its own set first, then its source, then its relatives in <c>picture</c>.</summary>
    public static IReadOnlyList<string> Of(IElement image, Uri? links)
    {
        return [.. Offered(image).Concat(Singles.Select(image.GetAttribute)).Concat(Relatives(image).SelectMany(Offered))
            .Where(address => address is not null && !address.StartsWith("data:", StringComparison.Ordinal)).Distinct()
            .Select(address => PageAddress.Resolve(address, links)).OfType<string>().Distinct().Take(24)];
    }

    /// <summary>Whether a file's name stands in an attribute that holds addresses; one that can be written in other signs may always.</summary>
    public static bool Mentions(IElement image, ReadOnlySpan<char> file)
    {
        if (file.IsEmpty || file.Contains('%') || !Ascii.IsValid(file))
            return true;
        foreach (string name in Singles)
        {
            if (image.GetAttribute(name) is { } address && address.AsSpan().Contains(file, StringComparison.Ordinal))
                return true;
        }
        bool isIn = IsInSets(image, file);
        foreach (IElement relative in Relatives(image))
            isIn |= IsInSets(relative, file);
        return isIn;
    }

    private static bool IsInSets(IElement element, ReadOnlySpan<char> file)
    {
        foreach (string name in Sets)
        {
            if (element.GetAttribute(name) is { } set && set.AsSpan().Contains(file, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static IEnumerable<IElement> Relatives(IElement image) =>
        image.ParentElement is { LocalName: "picture" } picture ? picture.Children.Where(child => child.LocalName == "source") : [];

    /// <summary>The addresses in the sets of an element, the widest first; wider than a post needs come last.</summary>
    private static IEnumerable<string> Offered(IElement element) =>
        Sets.Select(element.GetAttribute).Where(set => set is { Length: > 0 and < LongestSet })
            .SelectMany(set => Parts(set!))
            .OrderByDescending(part => part.Width <= WidestNeeded ? part.Width : 1).Select(part => part.Address);

    /// <summary>Addresses may hold commas; a comma ends one only where white space follows or a width goes before.</summary>
    private static IEnumerable<(string Address, double Width)> Parts(string set)
    {
        string? address = null;
        foreach (string word in set.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (address is null)
            {
                address = word;
                continue;
            }
            int comma = word.IndexOf(',', StringComparison.Ordinal);
            string width = comma < 0 ? word : word[..comma];
            if (Width(width) is { } known)
            {
                yield return (address.TrimEnd(','), known);
                address = comma >= 0 && comma < word.Length - 1 ? word[(comma + 1)..] : null;
            }
            else
            {
                yield return (address.TrimEnd(','), 1);
                address = word;
            }
        }
        if (address is not null)
            yield return (address.TrimEnd(','), 1);
    }

    private static double? Width(string word) =>
        word.Length > 1 && word[^1] is 'w' or 'x' or 'h' && double.TryParse(word.AsSpan(0, word.Length - 1), NumberStyles.Float, CultureInfo.InvariantCulture, out double width)
            ? width : null;
}
