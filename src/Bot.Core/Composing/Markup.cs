namespace Bot.Core.Composing;

/// <summary>A text with formatting that Telegram's parser takes, measured.</summary>
/// <param name="Html">The text with its tags; balanced, escaped, trimmed.</param>
/// <param name="PlainText">The same without tags, each link's address behind its words.</param>
/// <param name="CodePoints">How many code points a reader sees.</param>
/// <param name="Formats">How many formats were written.</param>
/// <param name="IsCut">Whether the end was cut off to fit.</param>
/// <param name="LostLinks">How many links were left as words because Telegram would drop them.</param>
/// <param name="LostEntities">How many formats were dropped beyond the most a message may have.</param>
internal sealed record Markup(
    string Html, string PlainText, int CodePoints, MarkupFormats Formats, bool IsCut, int LostLinks, int LostEntities)
{
    /// <summary>How long it is as the limits count.</summary>
    public int Length(TextLimits limits) => limits.Markup == PostMarkup.Html ? CodePoints : limits.Measure(PlainText);

    /// <summary>The size of the text as it is sent.</summary>
    public int Bytes(TextLimits limits) =>
        System.Text.Encoding.UTF8.GetByteCount(limits.Markup == PostMarkup.Html ? Html : PlainText);

    /// <summary>Whether both limits hold.</summary>
    public bool Fits(TextLimits limits) => Length(limits) <= limits.CodePoints && Bytes(limits) <= limits.Bytes;
}
