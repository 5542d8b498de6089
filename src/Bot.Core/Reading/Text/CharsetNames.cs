using System.Text;

namespace Bot.Core.Reading.Text;

/// <summary>
/// Character set labels as documents write them. As in browsers (WHATWG Encoding, "names and labels"), a label of an old
/// set means its larger successor, because that is what people's programs wrote.
/// </summary>
internal static class CharsetNames
{
    private static readonly Dictionary<string, int> Successors = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ascii"] = 1252, ["us-ascii"] = 1252, ["iso-8859-1"] = 1252, ["iso8859-1"] = 1252, ["iso_8859-1"] = 1252,
        ["latin1"] = 1252, ["latin-1"] = 1252, ["cp1252"] = 1252, ["cp1251"] = 1251, ["cp1250"] = 1250, ["win-1251"] = 1251,
        ["iso-8859-9"] = 1254, ["latin5"] = 1254, ["iso-8859-11"] = 874, ["tis-620"] = 874,
        ["gb18030"] = 54936, ["gb2312"] = 54936, ["gb_2312-80"] = 54936, ["gbk"] = 54936, ["x-gbk"] = 54936, ["big5-hkscs"] = 950,
        ["euc-kr"] = 949, ["ks_c_5601-1987"] = 949, ["shift_jis"] = 932, ["shift-jis"] = 932, ["sjis"] = 932, ["x-sjis"] = 932,
        ["iso8859-2"] = 28592, ["latin2"] = 28592, ["latin-2"] = 28592, ["iso8859-5"] = 28595, ["iso8859-15"] = 28605, ["latin9"] = 28605,
        ["windows1250"] = 1250, ["windows1251"] = 1251, ["windows1252"] = 1252, ["cp-1251"] = 1251, ["1251"] = 1251, ["cp866"] = 866,
        ["koi8"] = 20866, ["koi8-ru"] = 21866, ["cp936"] = 54936, ["euc-cn"] = 54936, ["hkscs"] = 950, ["cp950"] = 950, ["big5-eten"] = 950,
        ["windows-31j"] = 932, ["cp932"] = 932, ["ms_kanji"] = 932, ["cp949"] = 949, ["uhc"] = 949, ["ksc5601"] = 949,
        ["utf_8"] = 65001, ["utf8"] = 65001, ["unicode-1-1-utf-8"] = 65001, ["koi8r"] = 20866,
    };

    // Runs after the initializers of the fields, so these must not ask for an encoding.
    static CharsetNames()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Western = Encoding.GetEncoding(1252);
    }

    /// <summary>What is left when nothing else fits: windows-1252 gives every byte a letter.</summary>
    internal static Encoding Western { get; }

    /// <summary>
    /// The encoding of a label; null if unknown, or if it writes markup in other bytes than ASCII does: such a document would
    /// have shown itself by its first bytes, so the label is wrong.
    /// </summary>
    internal static Encoding? Find(string? label)
    {
        if (string.IsNullOrWhiteSpace(label))
            return null;
        label = label.Trim();
        var encoding = Successors.TryGetValue(label, out var page) ? Encoding.GetEncoding(page) : Known(label);
        return encoding?.GetString("<?xml"u8) == "<?xml" ? encoding : null;
    }

    private static Encoding? Known(string label) =>
        Labels.Value.TryGetValue(label, out var page) ? Encoding.GetEncoding(page) : null;

    // Looking a label up in a table, because Encoding.GetEncoding answers an unknown one with an exception.
    private static readonly Lazy<Dictionary<string, int>> Labels = new(() =>
    {
        var labels = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var info in Encoding.GetEncodings())
            labels.TryAdd(info.Name, info.CodePage);
        foreach (var info in CodePagesEncodingProvider.Instance.GetEncodings())
            labels.TryAdd(info.Name, info.CodePage);
        return labels;
    });
}
