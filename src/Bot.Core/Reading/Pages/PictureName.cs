using System.Text.RegularExpressions;

namespace Bot.Core.Reading.Pages;

/// <summary>Tells by their addresses whether two files are one picture in several sizes.</summary>
internal static partial class PictureName
{
    private const int LeastCommon = 10;

    /// <summary>
    /// How much two addresses share: a long number or code in the file's name, as picture stores give them, or the words
    /// it begins with. Zero where that is too little to make them one picture.
    /// </summary>
    public static int Likeness(string one, string other)
    {
        string first = File(one), second = File(other);
        int common = first.AsSpan().CommonPrefixLength(second);
        int words = common >= LeastCommon && common * 2 >= Math.Min(first.Length, second.Length) ? common : 0;
        return words + (Codes(first).Intersect(Codes(second)).Sum(code => code.Length) * 2);
    }

    private static HashSet<string> Codes(string file) =>
        [.. Code().Matches(file).Select(match => match.Value).Where(code => code.Any(char.IsDigit))];

    /// <summary>The last part of the path that says more than a size, without query; of an address within an address the inner one's.</summary>
    private static string File(string address)
    {
        string whole = Uri.UnescapeDataString(address);
        string own = whole[Math.Max(0, whole.LastIndexOf("http", StringComparison.Ordinal))..].Split('?', '#')[0];
        return own.Split('/').LastOrDefault(part => part.Length > 0 && !Size().IsMatch(part)) ?? own;
    }

    [GeneratedRegex(@"^(\d{1,5}x\d{1,5}|[wh]?\d{1,4}|jpe?g|png|webp)$")]
    private static partial Regex Size();

    [GeneratedRegex(@"[A-Za-z0-9]{7,}")]
    private static partial Regex Code();
}
