using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Core.Reading.Pages;

/// <summary>The width that a picture's address names: <c>-1200x630</c>, <c>?w=640</c>, <c>/fill-640x426/</c>, <c>/max/540/</c>, <c>_w948_</c>.</summary>
internal static partial class PictureWidth
{
    /// <summary>Pixels, or null where the address names no width.</summary>
    public static int? Of(string address) =>
        Named().Match(Uri.UnescapeDataString(address)) is { Success: true } found
            ? int.Parse(found.Groups["width"].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        @"(?<![\w-])(w|width|resize)[=/_:-](?<width>\d{2,4})(?!\d)|(?<!\d)(?<width>\d{3,4}|\d\d(?=x\d\d))x\d{1,4}(?!\d)|(?<![A-Za-z0-9])w(idth)?_?(?<width>\d{2,4})(?![A-Za-z0-9])|/(max|t)/(?<width>\d{2,4})/",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
