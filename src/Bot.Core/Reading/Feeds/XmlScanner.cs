using System.Buffers;
using Bot.Core.Reading.Text;

namespace Bot.Core.Reading.Feeds;

/// <summary>What <see cref="XmlScanner"/> found.</summary>
internal enum XmlToken
{
    /// <summary>The document ends.</summary>
    End,

    /// <summary>Character data.</summary>
    Text,

    /// <summary>A start tag.</summary>
    StartTag,

    /// <summary>An end tag, of whatever.</summary>
    EndTag,

    /// <summary>The end tag of the element that was open.</summary>
    EndOfOpen,
}

/// <summary>
/// Cuts a document into text and tags, however broken it is, in one pass. Comments, processing instructions and document
/// types are skipped, so nothing is declared, fetched or expanded. A <c>&lt;</c> that starts nothing is text. References
/// are replaced where they stand, behind the place that is read next.
/// </summary>
internal ref struct XmlScanner(Span<char> source)
{
    /// <summary>More attributes than any real element has; the rest is dropped.</summary>
    private const int MostAttributes = 128;

    private static readonly SearchValues<char> AsciiNameParts =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_:-.");

    private readonly Span<char> source = source;
    private XmlAttribute[] attributes = [];
    private int attributeCount;
    private int position;

    /// <summary>Where the text of a <see cref="XmlToken.Text"/> stands, or the name of a tag.</summary>
    internal XmlSlice Value { get; private set; }

    /// <summary>The attributes of a start tag, the first of each name.</summary>
    internal readonly ReadOnlySpan<XmlAttribute> Attributes => attributes.AsSpan(0, attributeCount);

    /// <summary>Whether one of them is <c>xmlns</c> or begins with <c>xml</c>.</summary>
    internal bool HasXmlAttributes { get; private set; }

    /// <summary>
    /// Whether it ended by itself, and the values of its attributes are quoted and without references: then it stands as it was
    /// written, and the same characters are the same tag wherever they stand.
    /// </summary>
    internal bool IsAsWritten { get; private set; }

    /// <summary>Whether a start tag ended with <c>/&gt;</c>.</summary>
    internal bool IsEmpty { get; private set; }

    /// <summary>The characters at a place.</summary>
    internal readonly ReadOnlySpan<char> this[XmlSlice slice] => source.Slice(slice.Start, slice.Length);

    /// <summary>Reads on.</summary>
    /// <param name="open">The tag of the element that is open: nearly every end tag is its own.</param>
    internal XmlToken Read(ReadOnlySpan<char> open = default)
    {
        while (position < source.Length)
        {
            ReadOnlySpan<char> rest = source[position..];
            if (rest[0] != '<' || rest.Length == 1)
                return ReadText();
            if (IsNameStart(rest[1]))
                return ReadStartTag();
            if (rest[1] == '/' && rest.Length > 2 && IsNameStart(rest[2]))
                return IsEnd(open, rest[2..]) ? ReadEndOf(open) : ReadEndTag();
            if (rest[1] is not ('!' or '?'))
                return ReadText();
            if (rest.StartsWith("<![CDATA[", StringComparison.OrdinalIgnoreCase))
                return ReadCharacterData();
            if (rest.StartsWith("<!--"))
                SkipBehind("-->", 4);
            else if (rest[1] == '?')
                SkipBehind("?>", 2);
            else
                SkipDeclaration();
        }
        return XmlToken.End;
    }

    private XmlToken ReadText()
    {
        // The first character belongs to the text even if it is a stray '<'.
        var end = Find('<', source[position] == '<' ? position + 1 : position, out var hasReferences);
        Value = Between(position, end < 0 ? source.Length : end, hasReferences);
        position = end < 0 ? source.Length : end;
        return XmlToken.Text;
    }

    /// <summary>Where a mark stands, or -1, and whether there are references before it.</summary>
    private readonly int Find(char mark, int start, out bool hasReferences)
    {
        var found = source[start..].IndexOfAny(mark, '&');
        hasReferences = found >= 0 && source[start + found] == '&';
        if (hasReferences)
            found = source[start..].IndexOf(mark);
        return found < 0 ? -1 : start + found;
    }

    private readonly XmlSlice Between(int start, int end, bool hasReferences) =>
        new(start, hasReferences ? CharacterReferences.Decode(source[start..end]) : end - start);

    /// <summary>
    /// Behind a start tag, reads the text up to its end tag, and that; where there is no text or the element does not end behind
    /// it, nothing is read.
    /// </summary>
    internal bool TryReadWords(ReadOnlySpan<char> tag, out XmlSlice words)
    {
        words = default;
        if (position >= source.Length || source[position] == '<')
            return false;
        var end = Find('<', position, out var hasReferences);
        if (end < 0 || source[end..] is not ['<', '/', .. var name] || !IsEnd(tag, name))
            return false;
        words = Between(position, end, hasReferences);
        position = end + tag.Length + 3;
        return true;
    }

    private XmlToken ReadCharacterData()
    {
        var start = position + "<![CDATA[".Length;
        var length = source[start..].IndexOf("]]>");
        Value = new(start, length < 0 ? source.Length - start : length);
        position = length < 0 ? source.Length : start + length + 3;
        return XmlToken.Text;
    }

    private void SkipBehind(ReadOnlySpan<char> mark, int from)
    {
        var start = Math.Min(position + from, source.Length);
        var length = source[start..].IndexOf(mark);
        position = length < 0 ? source.Length : start + length + mark.Length;
    }

    private void SkipDeclaration()
    {
        var end = source[position..].IndexOfAny('>', '[');
        if (end >= 0 && source[position + end] == '[')
            SkipBehind("]", end);
        SkipBehind(">", 0);
    }

    private static bool IsEnd(ReadOnlySpan<char> open, ReadOnlySpan<char> behind) =>
        behind.Length > open.Length && behind[open.Length] == '>' && behind.StartsWith(open);

    private XmlToken ReadEndOf(ReadOnlySpan<char> open)
    {
        position += open.Length + 3;
        return XmlToken.EndOfOpen;
    }

    private XmlToken ReadEndTag()
    {
        position += 2;
        Value = ReadName();
        var end = source[position..].IndexOfAny('>', '<');
        position = end < 0 ? source.Length : position + end + (source[position + end] == '>' ? 1 : 0);
        return XmlToken.EndTag;
    }

    private XmlToken ReadStartTag()
    {
        position++;
        Value = ReadName();
        attributeCount = 0;
        HasXmlAttributes = false;
        IsAsWritten = true;
        IsEmpty = false;
        while (position < source.Length)
        {
            var c = source[position];
            if (c == '<')
            {
                IsAsWritten = false;
                break;
            }
            if (c == '>')
            {
                position++;
                break;
            }
            IsEmpty = c == '/';
            if (c == '/' || !IsNameStart(c))
                position++;
            else
                ReadAttribute();
        }
        return XmlToken.StartTag;
    }

    private void ReadAttribute()
    {
        var name = ReadName();
        SkipSpace();
        var value = default(XmlSlice);
        if (position < source.Length && source[position] == '=')
        {
            position++;
            SkipSpace();
            value = ReadValue();
        }
        if (attributeCount >= MostAttributes)
            return;
        foreach (var other in Attributes)
            if (other.Name.Length == name.Length && this[other.Name].SequenceEqual(this[name]))
                return;
        if (attributeCount == attributes.Length)
            Array.Resize(ref attributes, Math.Max(8, attributeCount * 2));
        attributes[attributeCount++] = new(name, value);
        HasXmlAttributes |= source[name.Start] is 'x' or 'X' && this[name].StartsWith("xml", StringComparison.OrdinalIgnoreCase);
    }

    private XmlSlice ReadValue()
    {
        if (position >= source.Length)
            return default;
        if (source[position] is '"' or '\'' && Find(source[position], position + 1, out var hasReferences) is >= 0 and var close)
        {
            var quoted = Between(position + 1, close, hasReferences);
            IsAsWritten &= !hasReferences;
            position = close + 1;
            return quoted;
        }
        var length = source[position..].IndexOfAny(" \t\r\n>");
        var bare = length < 0 ? source[position..] : source.Slice(position, length);
        var start = position + bare.Length - bare.TrimStart("\"'").Length;
        position += bare.Length;
        IsAsWritten = false;
        return Between(start, start + bare.Trim("\"'").Length, hasReferences: true);
    }

    private XmlSlice ReadName()
    {
        var start = position;
        var length = source[start..].IndexOfAnyExcept(AsciiNameParts);
        position = length < 0 ? source.Length : start + length;
        if (position < source.Length && !char.IsAscii(source[position]))
            while (position < source.Length && IsNamePart(source[position]))
                position++;
        return new(start, position - start);
    }

    /// <summary>The place that is read next.</summary>
    internal readonly int Position => position;

    /// <summary>Reads over these characters, if they stand next.</summary>
    internal bool TryRead(ReadOnlySpan<char> characters)
    {
        if (!source[position..].StartsWith(characters))
            return false;
        position += characters.Length;
        return true;
    }

    /// <summary>Reads over white space.</summary>
    internal void SkipSpace()
    {
        while (position < source.Length && char.IsWhiteSpace(source[position]))
            position++;
    }

    private static bool IsNameStart(char c) => char.IsLetter(c) || c is '_' or ':';

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or ':' or '-' or '.';
}
