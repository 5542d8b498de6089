namespace Bot.Sandbox.Telegram.Html;

/// <summary>
/// What the server makes of a parsed text before it stores it: characters cleaned, entities put in order and nested,
/// mentions and links recognised, ends trimmed, and at most <see cref="EntityLimit.Most"/> entities of the sender kept.
/// </summary>
public static class MessageText
{
    /// <summary>The text as it is stored. The text is empty where nothing visible was written.</summary>
    public static FormattedText Finish(FormattedText parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        var cleaned = TextCleaning.Clean(parsed);
        if (TextCleaning.IsInvisible(cleaned.Text)) return FormattedText.Empty;

        var nested = EntityNesting.Nest(cleaned.Entities);
        var detected = EntityDetection.Find(cleaned.Text, nested);
        var all = TextTrimming.Trim(new FormattedText(cleaned.Text, EntityNesting.Join(nested, detected)));
        return all with { Entities = EntityLimit.Keep(all.Entities) };
    }
}
