using System.Buffers;
using System.Globalization;
using System.Text;

namespace Bot.Sandbox.Telegram.Html;

/// <summary>Which entity a closed tag becomes.</summary>
internal static class TagEntities
{
    private static readonly SearchValues<char> FormatLetters = SearchValues.Create("tTdDwW");

    /// <summary>Adds the entity of a tag that closes at the end of the output, and gives the error if there is one.</summary>
    public static string? Add(List<MessageEntity> entities, StartTag tag, StringBuilder output)
    {
        var plain = new MessageEntity("", tag.Offset, output.Length - tag.Offset);
        switch (tag.Name)
        {
            case "a":
                AddLink(entities, plain,
                    tag.Attribute("href") is { Length: > 0 } url ? url : output.ToString(tag.Offset, plain.Length));
                return null;
            case "pre" or "code":
                AddCode(entities, plain with { Type = tag.Name }, tag);
                return null;
            case "tg-emoji":
                return AddEmoji(entities, plain, tag.Attribute("emoji-id"));
            case "tg-time":
                return AddTime(entities, plain, tag);
            default:
                entities.Add(plain with { Type = Style(tag) });
                return null;
        }
    }

    private static string Style(StartTag tag) => tag.Name switch
    {
        "b" or "strong" => "bold",
        "i" or "em" => "italic",
        "u" or "ins" => "underline",
        "s" or "strike" or "del" => "strikethrough",
        "blockquote" => tag.Attributes.ContainsKey("expandable") ? "expandable_blockquote" : "blockquote",
        _ => "spoiler",
    };

    private static void AddLink(List<MessageEntity> entities, MessageEntity plain, string url)
    {
        if (TelegramLinks.UserId(url) is { } user)
            entities.Add(plain with { Type = "text_mention", UserId = user });
        else if (TelegramLinks.Check(url) is { } address)
            entities.Add(plain with { Type = "text_link", Url = address });
    }

    // A language counts where pre and code share one range, whichever is the outer one. Until the outer tag closes,
    // a code entity carries its language along; what is still there at the end is dropped with the code's other facts.
    private static void AddCode(List<MessageEntity> entities, MessageEntity entity, StartTag tag)
    {
        var inner = entities.Count > 0 ? entities[^1] : null;
        var sameRange = inner is not null && inner.Offset == entity.Offset && inner.Length == entity.Length;
        if (entity.Type == "pre" && sameRange && inner is { Type: "code", Language.Length: > 0 })
            entities[^1] = inner with { Type = "pre" };
        else if (entity.Type == "code" && sameRange && inner is { Type: "pre" } && tag.Language.Length > 0)
            entities[^1] = inner with { Language = tag.Language };
        else if (entity.Type == "code" && tag.Language.Length > 0)
            entities.Add(entity with { Language = tag.Language });
        else
            entities.Add(entity);
    }

    private static string? AddEmoji(List<MessageEntity> entities, MessageEntity plain, string id)
    {
        if (!long.TryParse(id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            || number == 0)
            return "Invalid custom emoji identifier specified";
        entities.Add(plain with { Type = "custom_emoji", CustomEmojiId = id });
        return null;
    }

    private static string? AddTime(List<MessageEntity> entities, MessageEntity plain, StartTag tag)
    {
        var format = tag.Attribute("format");
        if (format is not ("r" or "R") && format.AsSpan().ContainsAnyExcept(FormatLetters)) return "Invalid date format used";
        if (!long.TryParse(tag.Attribute("unix"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return null;
        var wrapped = unchecked((int)seconds);
        if (wrapped > 0)
            entities.Add(plain with { Type = "date_time", UnixTime = wrapped, DateTimeFormat = format });
        return null;
    }
}
