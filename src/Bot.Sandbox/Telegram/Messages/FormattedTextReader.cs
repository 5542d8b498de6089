using System.Text;
using System.Text.Json;
using Bot.Sandbox.Telegram.Html;
using Bot.Sandbox.Telegram.Limits;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Messages;

/// <summary>Reads a text or caption with its markup: the checks that come before any look at the chat.</summary>
internal static class FormattedTextReader
{
    private static readonly HashSet<string> Sendable =
    [
        "bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre", "text_link", "text_mention",
        "blockquote", "expandable_blockquote", "custom_emoji", "date_time",
    ];

    /// <summary>Reads the parameter of this name; <paramref name="entities"/> names the one with its entities.</summary>
    public static Checked<FormattedText> Read(
        ApiRequest request, string name, string entities, Func<long, User?> people)
    {
        var raw = request.Text(name);
        if (Encoding.UTF8.GetByteCount(raw) > TextLimits.RawBytes) return ApiAnswer.BadRequest("text is too long");
        switch (request.Text("parse_mode").ToLowerInvariant())
        {
            case "html":
                var parsing = TelegramHtml.Parse(raw);
                if (!parsing.Succeeded)
                    return ApiAnswer.BadRequest("can't parse entities: " + parsing.Error);
                return Finish(parsing.Formatted, people);
            case "" or "none":
                return Finish(new FormattedText(raw, Given(request.Json(entities), raw.Length)), people);
            default:
                return ApiAnswer.BadRequest("unsupported parse_mode");
        }
    }

    private static FormattedText Finish(FormattedText parsed, Func<long, User?> people) =>
        MessageText.Finish(parsed with
        {
            Entities = [.. parsed.Entities.Select(entity => Introduce(entity, people)).OfType<MessageEntity>()],
        });

    // A person the bot does not know can't be mentioned; the text stays.
    private static MessageEntity? Introduce(MessageEntity entity, Func<long, User?> people) =>
        entity.UserId is not { } id ? entity : people(id) is { } user ? entity with { User = user, UserId = null } : null;

    private static List<MessageEntity> Given(JsonElement? json, int length)
    {
        if (json is not { ValueKind: JsonValueKind.Array } list) return [];
        var given = new List<MessageEntity>();
        foreach (var item in list.EnumerateArray())
            if (Entity(item) is { } entity && entity.Offset >= 0 && entity.Length > 0
                && entity.Offset <= length - entity.Length && Sendable.Contains(entity.Type))
                given.Add(entity);
        return given;
    }

    private static MessageEntity? Entity(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object) return null;
        var type = Text(item, "type");
        var entity = new MessageEntity(type ?? "", Number(item, "offset") ?? -1, Number(item, "length") ?? 0)
        {
            Language = type == "pre" ? Text(item, "language") : null,
            CustomEmojiId = type == "custom_emoji" ? Text(item, "custom_emoji_id") : null,
        };
        return type switch
        {
            "text_link" => TelegramLinks.Check(Text(item, "url") ?? "") is { } url ? entity with { Url = url } : null,
            "text_mention" => item.TryGetProperty("user", out var user) && user.ValueKind == JsonValueKind.Object
                && user.TryGetProperty("id", out var id) && id.TryGetInt64(out var userId)
                ? entity with { UserId = userId } : null,
            "date_time" => entity with
            {
                UnixTime = Number(item, "unix_time"),
                DateTimeFormat = Text(item, "date_time_format") ?? "",
            },
            _ => entity,
        };
    }

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int? Number(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt32(out var number) ? number : null;
}
