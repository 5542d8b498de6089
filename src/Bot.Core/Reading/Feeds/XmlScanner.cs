using System.Text;
using Bot.Core.Reading.Text;

namespace Bot.Core.Reading.Feeds;

/// <summary>What <see cref="XmlScanner"/> found.</summary>
internal enum XmlToken { End, Text, StartTag, EndTag }

/// <summary>
/// Cuts a document into text and tags, however broken it is, in one pass. Comments, processing instructions and document
/// types are skipped, so nothing is declared, fetched or expanded. A <c>&lt;</c> that starts nothing is text.
/// </summary>
internal sealed class XmlScanner(string source)
{
    /// <summary>More attributes than any real element has; the rest is dropped.</summary>
    private const int MostAttributes = 128;

    private readonly List<XmlAttribute> attributes = [];
    private readonly XmlStrings names = new();
    private string space = "\n";
    private int position;

    /// <summary>The text of a <see cref="XmlToken.Text"/>, the name of a tag.</summary>
    internal string Value { get; private set; } = "";

    /// <summary>The attributes of a start tag, the first of each name.</summary>
    internal XmlAttribute[] Attributes => attributes.Count == 0 ? [] : attributes.ToArray();

    /// <summary>Whether a start tag ended with <c>/&gt;</c>.</summary>
    internal bool IsEmpty { get; private set; }

    internal XmlToken Read()
    {
        while (position < source.Length)
        {
            var rest = source.AsSpan(position);
            if (rest is ['<', '/', var end, ..] && IsNameStart(end))
                return ReadEndTag();
            if (rest is ['<', var start, ..] && IsNameStart(start))
                return ReadStartTag();
            if (rest is not ['<', '!' or '?', ..])
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
        var end = source.IndexOf('<', position + 1);
        if (end < 0)
            end = source.Length;
        Value = Words(source.AsSpan(position, end - position));
        position = end;
        return XmlToken.Text;
    }

    private string Words(ReadOnlySpan<char> written)
    {
        if (written.SequenceEqual(space))
            return space;
        if (!written.Contains('&'))
            return written.IsWhiteSpace() ? space = written.ToString() : written.ToString();
        var text = new StringBuilder(written.Length);
        CharacterReferences.AppendDecoded(text, written);
        return text.ToString();
    }

    private XmlToken ReadCharacterData()
    {
        var start = position + "<![CDATA[".Length;
        var end = source.IndexOf("]]>", start, StringComparison.Ordinal);
        Value = end < 0 ? source[start..] : source[start..end];
        position = end < 0 ? source.Length : end + 3;
        return XmlToken.Text;
    }

    private void SkipBehind(string mark, int from)
    {
        var end = source.IndexOf(mark, Math.Min(position + from, source.Length), StringComparison.Ordinal);
        position = end < 0 ? source.Length : end + mark.Length;
    }

    private void SkipDeclaration()
    {
        var end = source.AsSpan(position).IndexOfAny('>', '[');
        if (end >= 0 && source[position + end] == '[')
            SkipBehind("]", end);
        SkipBehind(">", 0);
    }

    private XmlToken ReadEndTag()
    {
        position += 2;
        Value = ReadName();
        var end = source.AsSpan(position).IndexOfAny('>', '<');
        position = end < 0 ? source.Length : position + end + (source[position + end] == '>' ? 1 : 0);
        return XmlToken.EndTag;
    }

    private XmlToken ReadStartTag()
    {
        position++;
        Value = ReadName();
        attributes.Clear();
        IsEmpty = false;
        while (position < source.Length)
        {
            var c = source[position];
            if (c == '<')
                break;
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
        var value = "";
        if (position < source.Length && source[position] == '=')
        {
            position++;
            SkipSpace();
            value = CharacterReferences.Decode(ReadValue());
        }
        if (attributes.Count >= MostAttributes)
            return;
        foreach (var other in attributes)
            if (other.Name == name)
                return;
        attributes.Add(new(name, value));
    }

    private string ReadValue()
    {
        if (position >= source.Length)
            return "";
        var quote = source[position];
        var end = quote is '"' or '\'' ? source.IndexOf(quote, position + 1) : -1;
        if (end >= 0)
        {
            var quoted = source[(position + 1)..end];
            position = end + 1;
            return quoted;
        }
        var rest = source.AsSpan(position);
        var length = rest.IndexOfAny(" \t\r\n>");
        var bare = (length < 0 ? rest : rest[..length]).ToString();
        position += bare.Length;
        return bare.Trim('"', '\'');
    }

    private string ReadName()
    {
        var start = position;
        while (position < source.Length && IsNamePart(source[position]))
            position++;
        return names.Get(source.AsSpan(start, position - start));
    }

    private void SkipSpace()
    {
        while (position < source.Length && char.IsWhiteSpace(source[position]))
            position++;
    }

    private static bool IsNameStart(char c) => char.IsLetter(c) || c is '_' or ':';

    private static bool IsNamePart(char c) => char.IsAsciiLetter(c) || char.IsLetterOrDigit(c) || c is '_' or ':' or '-' or '.';
}
