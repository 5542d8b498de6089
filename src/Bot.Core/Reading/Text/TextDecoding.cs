using System.Buffers;
using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace Bot.Core.Reading.Text;

/// <summary>
/// Turns the bytes of a feed or a page into text. Evidence in order: byte order, the <c>charset</c> of the HTTP
/// Content-Type, the XML declaration or <c>meta</c> element; last a guess. A claim that the bytes contradict is not believed.
/// </summary>
public static class TextDecoding
{
    /// <summary>How much of a body is shown to the guesser, in bytes.</summary>
    private const int GuessLength = 64 * 1024;

    private const int FewBytes = 24;

    /// <summary>Below this the guesser is about as good as a coin.</summary>
    private const float LeastConfidence = 0.5f;

    /// <summary>Decodes a body; never fails: bytes that fit no encoding become U+FFFD.</summary>
    /// <param name="body">The bytes as they came, already unzipped.</param>
    /// <param name="contentType">The HTTP Content-Type with its parameters, if there was one.</param>
    public static string Decode(ReadOnlySpan<byte> body, string? contentType)
    {
        using var text = Read(body, contentType);
        return text.ToString();
    }

    /// <summary>The same into a buffer, which the caller gives back.</summary>
    internal static TextBuffer Read(ReadOnlySpan<byte> body, string? contentType)
    {
        if (ByteOrder.Find(body) is { } order)
            return Text(body[order.MarkLength..], order.Encoding);

        return Claimed(body, DeclaredCharset.InContentType(contentType)) ?? Claimed(body, DeclaredCharset.InDocument(body)) ?? Guess(body);
    }

    private static TextBuffer? Claimed(ReadOnlySpan<byte> body, string? claim) =>
        CharsetNames.Find(claim) is { } encoding ? TryDecode(body, encoding) : null;

    private static TextBuffer? TryDecode(ReadOnlySpan<byte> body, Encoding encoding)
    {
        // Many servers and templates name a character set without having looked; text that is valid UTF-8 by accident does not exist.
        if ((encoding.CodePage == CharsetNames.Western.CodePage || IsSurelyUtf8(body)) && Utf8Text(body) is { } utf8)
            return utf8;
        var text = Text(body, encoding);
        if (IsSound(text.Span))
            return text;
        text.Dispose();
        return null;
    }

    private static TextBuffer Text(ReadOnlySpan<byte> body, Encoding encoding)
    {
        if (encoding.CodePage == Encoding.UTF8.CodePage && Utf8Text(body) is { } utf8)
            return utf8;
        var text = TextBuffer.OfLength(encoding.GetCharCount(body));
        encoding.GetChars(body, text.Span);
        return text;
    }

    /// <summary>The text of valid UTF-8, in one pass; null where it is none.</summary>
    private static TextBuffer? Utf8Text(ReadOnlySpan<byte> body)
    {
        // No byte becomes more than one character.
        var text = TextBuffer.OfLength(body.Length);
        if (Utf8.ToUtf16(body, text.Span, out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            text.Cut(written);
            return text;
        }
        text.Dispose();
        return null;
    }

    /// <summary>A word of Chinese or Japanese in its own encoding may look like UTF-8; this many bytes beyond ASCII never do.</summary>
    private static bool IsSurelyUtf8(ReadOnlySpan<byte> body)
    {
        var beyond = 0;
        for (var next = body.IndexOfAnyExceptInRange((byte)0, (byte)0x7F); next >= 0 && beyond < FewBytes;
             next = body.IndexOfAnyExceptInRange((byte)0, (byte)0x7F))
        {
            beyond++;
            body = body[(next + 1)..];
        }
        return beyond >= FewBytes;
    }

    /// <summary>A few broken bytes among many good letters are damage; many are another encoding.</summary>
    private static bool IsSound(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\uFFFD'))
            return true;
        int broken = 0, good = 0;
        foreach (var c in text)
        {
            if (c == '\uFFFD') broken++;
            else if (c > '\u007F') good++;
        }
        return broken <= good / 4;
    }

    private static TextBuffer Guess(ReadOnlySpan<byte> body)
    {
        if (TryDecode(body, Encoding.UTF8) is { } text)
            return text;
        var sample = body[..Math.Min(body.Length, GuessLength)].ToArray();
        var found = CharsetDetector.DetectFromBytes(sample).Detected;
        var encoding = found is { Confidence: >= LeastConfidence } ? CharsetNames.Find(found.EncodingName) : null;
        if (encoding is null || encoding.CodePage == CharsetNames.Western.CodePage)
            encoding = LetterPairs.Find(sample);
        return Text(body, encoding ?? CharsetNames.Western);
    }
}
