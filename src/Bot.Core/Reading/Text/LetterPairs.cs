using System.Buffers;
using System.Text;

namespace Bot.Core.Reading.Text;

/// <summary>
/// Tells two encodings by what their letters look like as windows-1252, where the guesser saw no more than that: Chinese,
/// whose bytes come in pairs, and Polish, whose <c>ł</c> would be a raised 3 within words.
/// </summary>
internal static class LetterPairs
{
    private const int FewestPairs = 8;
    private const int FewestRaised = 2;

    /// <summary>ś, Ś, ź, Ź and ą in windows-1250, where iso-8859-2 has controls and š.</summary>
    private static readonly SearchValues<byte> Only1250 = SearchValues.Create([0x9C, 0x8C, 0x9F, 0x8F, 0xB9]);

    /// <summary>The encoding the bytes show, or null.</summary>
    internal static Encoding? Find(ReadOnlySpan<byte> sample) =>
        IsChinese(sample) ? CharsetNames.Find("gb18030")
        : IsPolish(sample) ? CharsetNames.Find(sample.ContainsAny(Only1250) ? "windows-1250" : "iso-8859-2")
        : null;

    /// <summary>Nearly all bytes beyond ASCII stand in pairs, and most pairs are of the 3,755 usual characters.</summary>
    private static bool IsChinese(ReadOnlySpan<byte> sample)
    {
        int pairs = 0, usual = 0, broken = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] < 0x80)
                continue;
            if (i + 1 < sample.Length && sample[i] is >= 0xA1 and <= 0xF7 && sample[i + 1] is >= 0xA1 and <= 0xFE)
            {
                pairs++;
                usual += sample[i] is >= 0xB0 and <= 0xD7 ? 1 : 0;
                i++;
            }
            else
            {
                broken++;
            }
        }
        return pairs >= FewestPairs && broken <= pairs / 16 && usual >= pairs * 2 / 3;
    }

    private static bool IsPolish(ReadOnlySpan<byte> sample)
    {
        var raised = 0;
        for (var i = 0; i + 1 < sample.Length; i++)
            if (sample[i] is 0xB3 or 0xA3 && char.IsAsciiLetterLower((char)sample[i + 1]))
                raised++;
        return raised >= FewestRaised;
    }
}
