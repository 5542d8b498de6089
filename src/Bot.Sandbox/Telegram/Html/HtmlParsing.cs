using System.Diagnostics.CodeAnalysis;

namespace Bot.Sandbox.Telegram.Html;

/// <summary>What became of a text with markup: the formatted text, or the server's reason against it.</summary>
/// <param name="Formatted">The text and its entities; null after a failure.</param>
/// <param name="Error">The reason, as it follows <c>can't parse entities: </c>; null after a success.</param>
public sealed record HtmlParsing(FormattedText? Formatted, string? Error)
{
    /// <summary>Whether the markup was understood.</summary>
    [MemberNotNullWhen(true, nameof(Formatted))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Formatted is not null;

    internal static HtmlParsing Refused(string error) => new(null, error);
}
