using System.Text;

namespace Bot.Core.Composing;

/// <summary>
/// Writes a text and its formats so that Telegram's parser always takes them: tags close in order, none is empty, the
/// text is escaped with the four escapes the server knows, white space is tidy, and writing stops at the limits.
/// </summary>
internal sealed class MarkupWriter(TextLimits limits)
{
    /// <summary>A message keeps this many entities; Telegram drops the rest in silence.</summary>
    private const int MostEntities = 100;

    private readonly StringBuilder html = new();
    private readonly StringBuilder plain = new();
    private readonly List<Format> open = [];
    private int codePoints;
    private int bytes;
    private int entities;
    private int lineBreaks;
    private bool hasSpace;
    private bool isCut;
    private int lostLinks;
    private int lostEntities;

    /// <summary>Begins a format. Its tag is written when its first letter comes.</summary>
    public void Open(string tag, string? address)
    {
        if (open.Count >= MostEntities) return;
        var link = tag == "a" ? PostLink.Accepted(address) : null;
        if (tag == "a" && link is null) lostLinks++;
        var isKept = (tag != "a" || link is not null) && !open.Exists(format => format.Tag == tag && format.IsKept);
        open.Add(new(tag, link, isKept));
    }

    /// <summary>Ends the innermost format of this name and those inside it; nothing where none is open.</summary>
    public void Close(string tag)
    {
        var index = open.FindLastIndex(format => format.Tag == tag);
        if (index < 0) return;
        for (var i = open.Count - 1; i >= index; i--) CloseInnermost();
    }

    /// <summary>
    /// Adds a character. White space waits for what follows it, so that none stands at the ends or inside a tag's edge.
    /// </summary>
    public void Write(Rune rune)
    {
        if (isCut) return;
        if (rune.Value == '\n') lineBreaks = Math.Min(2, lineBreaks + 1);
        else if (rune.Value == ' ' || Rune.IsControl(rune)) hasSpace = true;
        else WriteVisible(rune);
    }

    /// <summary>Closes what is open and gives the result.</summary>
    public Markup Finish()
    {
        while (open.Count > 0) CloseInnermost();
        return new(html.ToString(), plain.ToString(), codePoints, isCut, lostLinks, lostEntities);
    }

    private void WriteVisible(Rune rune)
    {
        var gap = codePoints == 0 ? "" : lineBreaks > 0 ? new string('\n', lineBreaks) : hasSpace ? " " : "";
        var needed = gap.Length + rune.Utf8SequenceLength + EscapeLength(rune) + open.Sum(format => format.PendingBytes);
        if (codePoints + gap.Length + 1 > limits.CodePoints || bytes + needed > limits.Bytes)
        {
            isCut = true;
            return;
        }

        Append(gap, gap);
        OpenPending();
        var letter = rune.ToString();
        Append(Escaped(letter), letter);
        codePoints += gap.Length + 1;
        lineBreaks = 0;
        hasSpace = false;
    }

    private void OpenPending()
    {
        for (var i = 0; i < open.Count; i++)
        {
            var format = open[i];
            if (!format.IsKept || format.IsWritten) continue;
            if (entities == MostEntities)
            {
                lostEntities++;
                open[i] = format with { IsKept = false };
                continue;
            }

            entities++;
            Append(format.StartTag, "");
            bytes += format.EndTag.Length;
            open[i] = format with { IsWritten = true };
        }
    }

    private void CloseInnermost()
    {
        var format = open[^1];
        open.RemoveAt(open.Count - 1);
        if (!format.IsWritten) return;
        html.Append(format.EndTag);
        if (format.Link is { } link && !SaysAlready(link)) plain.Append(": ").Append(link);
    }

    /// <summary>An address that is its own words need not be said twice.</summary>
    private bool SaysAlready(string link) =>
        plain.Length >= link.Length && plain.ToString(plain.Length - link.Length, link.Length) == link;

    private void Append(string markup, string text)
    {
        html.Append(markup);
        plain.Append(text);
        bytes += Encoding.UTF8.GetByteCount(markup);
    }

    private static int EscapeLength(Rune rune) => rune.Value is '<' or '>' or '&' or '"' ? 5 : 0;

    /// <summary>The four escapes Telegram knows; all else goes as it is.</summary>
    internal static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    private readonly record struct Format(string Tag, string? Link, bool IsKept, bool IsWritten = false)
    {
        public string StartTag => Link is null ? $"<{Tag}>" : $"<a href=\"{Escaped(Link)}\">";

        public string EndTag => $"</{Tag}>";

        public int PendingBytes => IsKept && !IsWritten ? Encoding.UTF8.GetByteCount(StartTag) + EndTag.Length : 0;
    }
}
