namespace Bot.Sandbox.Telegram.Html;

/// <summary>The families of entities that nest by the same rule.</summary>
internal static class EntityKinds
{
    /// <summary>Styles merge with their like and are cut into pieces where something stronger needs it.</summary>
    public static bool IsStyle(MessageEntity entity) =>
        entity.Type is "bold" or "italic" or "underline" or "strikethrough" or "spoiler";

    /// <summary>Code keeps every other entity out.</summary>
    public static bool IsCode(MessageEntity entity) => entity.Type is "code" or "pre";

    /// <summary>Quotes hold anything but each other.</summary>
    public static bool IsQuote(MessageEntity entity) => entity.Type is "blockquote" or "expandable_blockquote";

    /// <summary>Recognised by the server in plain text, never sent by the bot.</summary>
    public static bool IsDetected(MessageEntity entity) =>
        entity.Type is "mention" or "hashtag" or "cashtag" or "bot_command" or "url" or "email";

    /// <summary>The order of entities: by offset, longer ones first, and among equals the outer kind first.</summary>
    public static int Compare(MessageEntity left, MessageEntity right)
    {
        if (left.Offset != right.Offset) return left.Offset.CompareTo(right.Offset);
        if (left.Length != right.Length) return right.Length.CompareTo(left.Length);
        return Rank(left).CompareTo(Rank(right));
    }

    private static int Rank(MessageEntity entity) => entity.Type switch
    {
        "blockquote" or "expandable_blockquote" => 0,
        "pre" => 10,
        "code" => 20,
        "text_link" or "text_mention" or "date_time" => 49,
        "bold" => 90,
        "italic" => 91,
        "underline" => 92,
        "strikethrough" => 93,
        "spoiler" => 94,
        "custom_emoji" => 99,
        _ => 50,
    };
}
