using System.Text;
using Bot.Core.Composing.Templates;

namespace Bot.Core.Composing;

/// <summary>
/// Writes a text and its formats so that Telegram's parser always takes them: tags close in order, none is empty, the
/// text is escaped with the four escapes the server knows, characters that it would remove are left out, white space is
/// tidy, and writing stops at the limits, between graphemes.
/// </summary>
/// <param name="limits">Where writing stops at the latest.</param>
/// <param name="budget">How many formats are written; the others are left out, and their text stays.</param>
internal sealed class MarkupWriter(TextLimits limits, MarkupBudget budget)
{
    /// <summary>Deeper than any post; a template's loop must not fill the memory with open tags.</summary>
    private const int Deepest = 100;

    private readonly StringBuilder html = new(512);
    private readonly StringBuilder plain = new(512);
    private readonly StringBuilder verbatim = new();
    private readonly List<Format> open = [];
    private int codePoints;
    private int bytes;
    private int meaning;
    private int style;
    private int lineBreaks;
    private bool hasSpace;
    private bool isCut;
    private bool isVisible;
    private int lostLinks;
    private int lostEntities;

    /// <summary>A writer that keeps the first hundred formats.</summary>
    public MarkupWriter(TextLimits limits)
        : this(limits, new MarkupBudget(MarkupBudget.Most, MarkupBudget.Most))
    {
    }

    /// <summary>Begins a format. Its tag is written when its first letter comes.</summary>
    /// <param name="name">The name it is closed by.</param>
    /// <param name="tag">The tag; null where Telegram would not take it: then only the text is written.</param>
    public void Open(string name, MarkupTag? tag)
    {
        if (open.Count >= Deepest) return;
        if (tag is null && name == "a") lostLinks++;
        open.Add(new(name, tag is null || IsWithin(tag) ? null : tag));
    }

    /// <summary>Begins a format without attributes, or a link.</summary>
    public void Open(string name, string? address = null) =>
        Open(name, name == "a" ? MarkupTag.LinkTo(address) : MarkupTag.Find(name));

    /// <summary>Ends the innermost format of this name and those inside it; nothing where none is open.</summary>
    public void Close(string name)
    {
        var index = open.FindLastIndex(format => format.Name == name);
        if (index < 0) return;
        for (var i = open.Count - 1; i >= index; i--) CloseInnermost();
    }

    /// <summary>Adds text. A cut, where one is needed, falls between graphemes.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        while (!isCut && text.Length > 0)
        {
            var length = CodePoints.NextLength(text);
            Write(text[..length], length);
            text = text[length..];
        }
    }

    /// <summary>
    /// Adds text that keeps its direction to itself (Unicode Bidirectional Algorithm, first strong isolate). The text's own
    /// marks are taken out as ever; the server leaves isolates where they are.
    /// </summary>
    public void WriteIsolated(ReadOnlySpan<char> text)
    {
        WriteVisible("\u2068", 1, 3);
        Write(text);
        WriteVisible("\u2069", 1, 3);
    }

    /// <summary>Closes what is open and gives the result.</summary>
    public Markup Finish()
    {
        while (open.Count > 0) CloseInnermost();
        // The server refuses a text of which nobody sees anything.
        if (!isVisible) return new("", "", 0, default, isCut, lostLinks, lostEntities);
        return new(html.ToString(), plain.ToString(), codePoints, new(meaning, style), isCut, lostLinks, lostEntities);
    }

    /// <summary>White space waits for what follows it, so that none stands at the ends or at a tag's edge.</summary>
    private void Write(ReadOnlySpan<char> grapheme, int length)
    {
        var first = grapheme[0];
        if (length == 1 && first > ' ' && first < '\x7F')
        {
            WriteVisible(grapheme, 1, 1);
            return;
        }
        if (first <= ' ' || char.IsControl(first))
        {
            // A mark may hang on white space as one grapheme with it.
            Space(first);
            if (length > 1) Write(grapheme[1..]);
            return;
        }
        if (CleanText.HasRemoved(grapheme))
        {
            var kept = CleanText.WithoutRemoved(grapheme);
            if (kept.Length > 0) WriteVisible(kept, CodePoints.Count(kept), Encoding.UTF8.GetByteCount(kept));
            return;
        }
        WriteVisible(grapheme, CodePoints.Count(grapheme), Encoding.UTF8.GetByteCount(grapheme));
    }

    private void Space(char space)
    {
        if (open.Exists(format => format.Tag?.Name == "pre") && space is ' ' or '\n') verbatim.Append(space);
        if (space == '\n') lineBreaks = Math.Min(2, lineBreaks + 1);
        else if (space != '\r') hasSpace = true;
    }

    private void WriteVisible(ReadOnlySpan<char> grapheme, int points, int size)
    {
        var gap = Gap();
        var needed = gap.Length + size + EscapeLength(grapheme[0]) + PendingBytes();
        if (codePoints + gap.Length + points > limits.CodePoints || bytes + needed > limits.Bytes)
        {
            isCut = true;
            return;
        }

        html.Append(gap);
        plain.Append(gap);
        bytes += gap.Length;
        OpenPending();
        // Marks may hang on a bracket; the bracket itself is always the first of its grapheme.
        if (TelegramEncoder.Escape((int)grapheme[0]) is { } escape)
        {
            html.Append(escape).Append(grapheme[1..]);
            bytes += escape.Length + size - 1;
        }
        else
        {
            html.Append(grapheme);
            bytes += size;
        }
        plain.Append(grapheme);
        isVisible = isVisible || !CleanText.IsInvisible(grapheme);
        codePoints += gap.Length + points;
        lineBreaks = 0;
        hasSpace = false;
        verbatim.Clear();
    }

    private string Gap()
    {
        if (codePoints == 0) return "";
        if (verbatim.Length > 0 && open.Exists(format => format.Tag?.Name == "pre" && format.IsWritten)) return verbatim.ToString();
        return lineBreaks switch { 1 => "\n", 2 => "\n\n", _ => hasSpace ? " " : "" };
    }

    private int PendingBytes()
    {
        var pending = 0;
        foreach (var format in open)
            if (format is { Tag: { } tag, IsWritten: false })
                pending += Encoding.UTF8.GetByteCount(tag.Start) + tag.End.Length;
        return pending;
    }

    private void OpenPending()
    {
        for (var i = 0; i < open.Count; i++)
        {
            var format = open[i];
            if (format.Tag is not { } tag || format.IsWritten) continue;
            if (!IsAfforded(tag, i))
            {
                lostEntities++;
                open[i] = format with { Tag = null };
                continue;
            }

            html.Append(tag.Start);
            bytes += Encoding.UTF8.GetByteCount(tag.Start) + tag.End.Length;
            open[i] = format with { IsWritten = true };
        }
    }

    /// <summary>Counts the format where the budget has room for it, and with code each style that it parts in two.</summary>
    private bool IsAfforded(MarkupTag tag, int depth)
    {
        var parted = tag.IsCode ? open.Take(depth).Count(format => format.Tag?.Weight == MarkupWeight.Style) : 0;
        if (tag.Weight == MarkupWeight.Free) return true;
        if (tag.Weight == MarkupWeight.Style)
        {
            if (style + 1 > budget.Style || meaning + style + 1 > Bound(budget)) return false;
            style++;
            return true;
        }
        if (meaning + 1 > budget.Meaning || meaning + style + 1 + parted > Bound(budget)) return false;
        meaning++;
        style += parted;
        return true;
    }

    /// <summary>All that is written together; boundless where the formats are only counted.</summary>
    private static int Bound(MarkupBudget budget) => budget == MarkupBudget.All ? int.MaxValue : MarkupBudget.Most;

    private void CloseInnermost()
    {
        var format = open[^1];
        open.RemoveAt(open.Count - 1);
        if (format is not { Tag: { } tag, IsWritten: true }) return;
        html.Append(tag.End);
        if (tag.Link is { } link && !SaysAlready(link)) plain.Append(": ").Append(link);
    }

    /// <summary>
    /// The outer of two links, quotations or styles of one kind is the one that counts, and nothing counts inside code but
    /// the code of a <c>pre</c>.
    /// </summary>
    private bool IsWithin(MarkupTag tag) =>
        open.Exists(format => format.Tag is { } outer
            && (outer.Name == tag.Name || (outer.IsCode && !(outer.Name == "pre" && tag.Name == "code"))));

    /// <summary>An address that is its own words need not be said twice.</summary>
    private bool SaysAlready(string link) =>
        plain.Length >= link.Length && plain.ToString(plain.Length - link.Length, link.Length) == link;

    private static int EscapeLength(char first) => first is '<' or '>' or '&' or '"' ? 5 : 0;

    private readonly record struct Format(string Name, MarkupTag? Tag, bool IsWritten = false);
}
