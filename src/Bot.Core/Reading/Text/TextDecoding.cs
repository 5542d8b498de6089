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
        if (ByteOrder.Find(body) is { } order)
            return order.Encoding.GetString(body[order.MarkLength..]);

        return Claimed(body, DeclaredCharset.InContentType(contentType)) ?? Claimed(body, DeclaredCharset.InDocument(body)) ?? Guess(body);
    }

    private static string? Claimed(ReadOnlySpan<byte> body, string? claim) =>
        CharsetNames.Find(claim) is { } encoding ? TryDecode(body, encoding) : null;

    private static string? TryDecode(ReadOnlySpan<byte> body, Encoding encoding)
    {
        // Many servers and templates name a character set without having looked; text that is valid UTF-8 by accident does not exist.
        if ((encoding.CodePage == CharsetNames.Western.CodePage || IsSurelyUtf8(body)) && Utf8.IsValid(body))
            return Encoding.UTF8.GetString(body);
        var text = encoding.GetString(body);
        return IsSound(text) ? text : null;
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
    private static bool IsSound(string text)
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

    private static string Guess(ReadOnlySpan<byte> body)
    {
        if (TryDecode(body, Encoding.UTF8) is { } text)
            return text;
        var sample = body[..Math.Min(body.Length, GuessLength)].ToArray();
        var found = CharsetDetector.DetectFromBytes(sample).Detected;
        var encoding = found is { Confidence: >= LeastConfidence } ? CharsetNames.Find(found.EncodingName) : null;
        if (encoding is null || encoding.CodePage == CharsetNames.Western.CodePage)
            encoding = LetterPairs.Find(sample);
        return (encoding ?? CharsetNames.Western).GetString(body);
    }
}
