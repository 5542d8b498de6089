using System.Text;

namespace Bot.Benchmarks.Fuzz;

/// <summary>Breaks documents in the ways the world does, and in worse ones. The same seed breaks them the same way.</summary>
internal sealed class Mutator(byte[][] corpus, int seed)
{
    private const int Longest = 32 * 1024;
    private const int MostSteps = 6;

    private static readonly byte[][] Pieces = [.. new[]
    {
        "<", ">", "</", "/>", "<!", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "<!DOCTYPE x [", "]>", "&", "&amp;", "&#", "&#x110000;", "&#xD800;", "&#0;", "&lt;",
        "<item>", "</item>", "<entry>", "<rss>", "<channel>", "<title>", "<link>", "</title>", "<description>", "<media:group>", "<br>", "<p>", "</p>", "<div>", "<a href='", "<table>", "<td>",
        "<h1>", "<script>", "</script>", "<style>", "<svg>", "<template>", "<frameset>", "<select>", "<img src=", "<base href=", "xml:base='//['", "xmlns='", "xmlns:a='a'", "\"", "'", "=", "{", "}", "[", "]", ",", ":",
        "\\u", "\\ud800", "1e999", "-1", "null", "99999999999999999999", "0000-00-00", "31 Nov 2022", "25:61:61", "24:00", "+99:99", "America/", "../../etc/passwd", "12:00 PM", "三天前", "二〇二二年", "2022-W53-7", "Mon,",
        "http://[::1", "javascript:", "data:,", "//", "?", "#", "%", "%zz", "\0", "\u0085", "\uFEFF", "\u202E", "\uD83D\uDE00", "\n", "\t", " ", "ß", "İ", "ﬁ", "10. Januar ", "z. B. ", "Dr. ", "„", "“", "…", "。",
    }.Select(Encoding.UTF8.GetBytes), [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0x00], [0xFE, 0xFF], [0x80, 0x81]];

    private readonly Random chance = new(seed);

    /// <summary>The next broken document.</summary>
    public byte[] Next()
    {
        var document = corpus[chance.Next(corpus.Length)].ToList();
        for (var step = chance.Next(1, MostSteps + 1); step > 0; step--)
            Break(document);
        return [.. document.Count > Longest ? document[..Longest] : document];
    }

    private void Break(List<byte> document)
    {
        var at = chance.Next(document.Count + 1);
        var length = Math.Min(document.Count - at, 1 + chance.Next(chance.Next(4) == 0 ? 400 : 12));
        switch (chance.Next(9))
        {
            case 0 when length > 0: document[at] = (byte)chance.Next(256); break;
            case 1 when length > 0: document[at] ^= (byte)(1 << chance.Next(8)); break;
            case 2: document.RemoveRange(at, length); break;
            case 3: document.InsertRange(at, document.GetRange(at, length)); break;
            case 4: document.InsertRange(at, Piece()); break;
            case 5: document.RemoveRange(at, length); document.InsertRange(at, Piece()); break;
            case 6: Repeat(document, at); break;
            case 7: document.InsertRange(at, Other()); break;
            case 8 when chance.Next(3) == 0: document.RemoveRange(at, document.Count - at); break;
        }
    }

    private byte[] Piece() => Pieces[chance.Next(Pieces.Length)];

    /// <summary>The same piece again and again, alone or with another.</summary>
    private void Repeat(List<byte> document, int at)
    {
        byte[] part = chance.Next(2) == 0 ? Piece() : [.. Piece(), .. Piece()];
        for (var count = chance.Next(chance.Next(20) == 0 ? 4_000 : 60); count > 0 && document.Count < Longest; count--)
            document.InsertRange(at, part);
    }

    private List<byte> Other()
    {
        var other = corpus[chance.Next(corpus.Length)];
        var at = chance.Next(other.Length);
        return [.. other.AsSpan(at, Math.Min(other.Length - at, 1 + chance.Next(200)))];
    }
}
