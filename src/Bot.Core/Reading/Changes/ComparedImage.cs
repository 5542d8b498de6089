using System.Text.RegularExpressions;

namespace Bot.Core.Reading.Changes;

/// <summary>
/// A picture's address as it is compared: the name of its file, without the size that an image server writes into it. The
/// host, the folders and the query change with caches and formats; another file is another picture.
/// </summary>
public static partial class ComparedImage
{
    /// <summary>The file's name as it is compared; empty for no picture.</summary>
    public static string Of(string? address)
    {
        if (string.IsNullOrEmpty(address)) return "";
        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = (end < 0 ? address : address[..end]).TrimEnd('/');
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        var plain = Sizes().Replace(dot > 0 ? name[..dot] : name, "");
        return (plain.Length == 0 ? name : plain).ToLowerInvariant();
    }

    /// <summary>Whether two addresses show the same picture.</summary>
    public static bool Same(string? one, string? other) => one == other || Of(one) == Of(other);

    [GeneratedRegex(@"(?:[-_.]?\d{2,4}x\d{2,4}|@\dx|[-_](?:w|h|width|height)\d{2,4}(?=$|[-_])|[-_](?:scaled|small|medium|large|thumb|original))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sizes();
}
