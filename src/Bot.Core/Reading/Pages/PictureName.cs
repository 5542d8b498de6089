using System.Text.RegularExpressions;

namespace Bot.Core.Reading.Pages;

/// <summary>The name of a picture's file, by which addresses tell whether two files are one picture in several sizes.</summary>
internal sealed partial class PictureName
{
    private const int LeastCommon = 10;
    private readonly string _file;
    private readonly List<string> _codes;

    /// <summary>Takes the name out of an address.</summary>
    public PictureName(string address)
    {
        _file = File(address);
        _codes = [.. Code().Matches(_file).Select(match => match.Value).Where(code => code.Any(char.IsDigit)).Distinct()];
    }

    /// <summary>
    /// How much two names share: a long number or code, as picture stores give them, or the words they begin with. Zero
    /// where that is too little to make them one picture.
    /// </summary>
    public int Likeness(PictureName other)
    {
        int common = _file.AsSpan().CommonPrefixLength(other._file);
        int words = common >= LeastCommon && common * 2 >= Math.Min(_file.Length, other._file.Length) ? common : 0;
        foreach (string code in _codes)
            words += other._codes.Contains(code) ? code.Length * 2 : 0;
        return words;
    }

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
