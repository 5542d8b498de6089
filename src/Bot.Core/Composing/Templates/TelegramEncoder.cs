using System.Text;
using System.Text.Encodings.Web;

namespace Bot.Core.Composing.Templates;

/// <summary>
/// Keeps what a template prints from being read as markup: the four characters that Telegram has escapes for, and no other.
/// The framework's own encoder writes most letters as numbers, and a post would be at its byte limit after a few lines.
/// </summary>
internal sealed class TelegramEncoder : TextEncoder
{
    private TelegramEncoder()
    {
    }

    /// <summary>The one there is.</summary>
    public static TelegramEncoder Instance { get; } = new();

    /// <summary><c>&amp;quot;</c>, the longest escape.</summary>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    /// <summary>The escape of a character; null where it needs none.</summary>
    public static string? Escape(int character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => null,
    };

    /// <summary>A whole text, escaped.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny("&<>\"") < 0) return text;
        var escaped = new StringBuilder(text.Length + 32);
        foreach (var character in text)
            if (Escape(character) is { } escape) escaped.Append(escape);
            else escaped.Append(character);
        return escaped.ToString();
    }

    /// <inheritdoc />
    public override string Encode(string value) => Escape(value);

    /// <inheritdoc />
    public override bool WillEncode(int unicodeScalar) => Escape(unicodeScalar) is not null;

    /// <inheritdoc />
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) =>
        new ReadOnlySpan<char>(text, textLength).IndexOfAny("&<>\"");

    /// <inheritdoc />
    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var room = new Span<char>(buffer, bufferLength);
        if (Escape(unicodeScalar) is { } escape)
        {
            numberOfCharactersWritten = escape.TryCopyTo(room) ? escape.Length : 0;
            return numberOfCharactersWritten > 0;
        }
        // The base class hands over lone surrogates as U+FFFD.
        return new Rune(unicodeScalar).TryEncodeToUtf16(room, out numberOfCharactersWritten);
    }
}
