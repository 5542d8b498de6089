using System.Text;

namespace Bot.Sandbox.Telegram.Html;

/// <summary>Reads one start or end tag at a time; a failure names the byte offset of the tag in the raw text.</summary>
internal sealed class TagReader(string text)
{
    private static readonly HashSet<string> Known =
    [
        "a", "b", "strong", "i", "em", "s", "strike", "del", "u", "ins", "tg-spoiler", "tg-emoji", "tg-time",
        "span", "pre", "code", "blockquote",
    ];

    /// <summary>Where the next unread character stands.</summary>
    public int Position { get; private set; }

    /// <summary>What was wrong with the last tag, or null.</summary>
    public string? Error { get; private set; }

    /// <summary>Reads the start tag whose <c>&lt;</c> stands at <paramref name="begin"/>.</summary>
    public StartTag? ReadStart(int begin, int offset)
    {
        Position = begin + 1;
        while (!IsSpace(Current) && Current != '>') Position++;
        if (AtEnd) return Fail($"Unclosed start tag at byte offset {Bytes(begin)}");

        var name = text[(begin + 1)..Position].ToLowerInvariant();
        if (!Known.Contains(name)) return Fail($"Unsupported start tag \"{name}\" at byte offset {Bytes(begin)}");

        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        for (SkipSpaces(); Current != '>'; SkipSpaces())
            if (!ReadAttribute(name, begin, attributes)) return null;
        Position++;

        var tag = new StartTag(name, attributes, offset);
        if (name == "span" && tag.Attribute("class") != "tg-spoiler")
            return Fail($"Tag \"span\" must have class \"tg-spoiler\" at byte offset {Bytes(begin)}");
        return tag;
    }

    /// <summary>Reads the end tag whose <c>&lt;/</c> stands at <paramref name="begin"/>; an empty name closes any tag.</summary>
    public string? ReadEnd(int begin)
    {
        Position = begin + 2;
        while (!IsSpace(Current) && Current != '>') Position++;
        var name = text[(begin + 2)..Position].ToLowerInvariant();
        SkipSpaces();
        if (Current != '>')
        {
            Fail($"Unclosed end tag at byte offset {Bytes(begin)}");
            return null;
        }

        Position++;
        return name;
    }

    /// <summary>How many UTF-8 bytes stand before <paramref name="position"/>.</summary>
    public int Bytes(int position) => Encoding.UTF8.GetByteCount(text.AsSpan(0, position));

    private bool ReadAttribute(string tag, int begin, Dictionary<string, string> attributes)
    {
        var nameBegin = Position;
        while (!IsSpace(Current) && Current is not ('=' or '>' or '/' or '"' or '\'')) Position++;
        var name = text[nameBegin..Position];
        if (name.Length == 0)
            return Refuse($"Empty attribute name in the tag \"{tag}\" at byte offset {Bytes(begin)}");

        SkipSpaces();
        if (AtEnd) return Refuse($"Unclosed start tag \"{tag}\" at byte offset {Bytes(begin)}");
        if (Current != '=')
        {
            attributes[name] = "";
            return true;
        }

        Position++;
        SkipSpaces();
        if (AtEnd) return Refuse($"Unclosed start tag \"{tag}\" at byte offset {Bytes(begin)}");
        if ((Current is '"' or '\'' ? ReadQuoted() : ReadToken()) is not { } value) return false;
        if (AtEnd) return Refuse($"Unclosed start tag at byte offset {Bytes(begin)}");
        attributes[name] = value;
        return true;
    }

    private string? ReadToken()
    {
        var begin = Position;
        while (char.IsAsciiLetterOrDigit(Current) || Current is '.' or '-') Position++;
        if (IsSpace(Current) || Current == '>') return text[begin..Position].ToLowerInvariant();
        Fail($"Unexpected end of name token at byte offset {Bytes(begin)}");
        return null;
    }

    private string ReadQuoted()
    {
        var quote = Current;
        var value = new StringBuilder();
        Position++;
        while (!AtEnd && Current != quote)
        {
            var (code, next) = Current == '&' ? HtmlEscapes.Decode(text, Position) : (0, Position);
            if (code == 0)
            {
                value.Append(Current);
                Position++;
                continue;
            }

            if (Rune.IsValid(code)) value.Append(new Rune(code).ToString());
            Position = next;
        }

        if (!AtEnd) Position++;
        return value.ToString();
    }

    private bool AtEnd => Position >= text.Length;

    private char Current => Position < text.Length ? text[Position] : '\0';

    private void SkipSpaces()
    {
        while (!AtEnd && IsSpace(Current)) Position++;
    }

    private bool Refuse(string error)
    {
        Error = error;
        return false;
    }

    private StartTag? Fail(string error)
    {
        Error = error;
        return null;
    }

    // The end of the text counts as a space, as it does for the server.
    private static bool IsSpace(char character) => character is ' ' or '\t' or '\r' or '\n' or '\v' or '\0';
}
