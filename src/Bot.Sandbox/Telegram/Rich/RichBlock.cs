using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram.Messages;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Rich;

/// <summary>A block of a rich message: Bot API's RichBlock, as far as this server knows it.</summary>
/// <param name="Type"><c>heading</c>, <c>paragraph</c>, <c>blockquote</c>, <c>footer</c>, <c>divider</c> or <c>photo</c>.</param>
internal sealed record RichBlock(string Type)
{
    /// <summary>Its text: Bot API's RichText, a string, an object with a type, or a list of these.</summary>
    public JsonNode? Text { get; init; }

    /// <summary>Of a heading: 1, the largest, to 6.</summary>
    public int? Size { get; init; }

    /// <summary>Of a photo: its sizes.</summary>
    public IReadOnlyList<PhotoSize>? Photo { get; init; }

    /// <summary>Of a photo: its caption.</summary>
    public RichCaption? Caption { get; init; }

    /// <summary>Where the page finds the photo; not part of the Bot API.</summary>
    public string? Url { get; init; }
}

/// <summary>The caption of a block: Bot API's RichBlockCaption.</summary>
internal sealed record RichCaption(JsonNode Text);

/// <summary>A rich message: Bot API's RichMessage.</summary>
internal sealed record RichMessage(IReadOnlyList<RichBlock> Blocks)
{
    /// <summary>Whether both say the same; photos are compared by their addresses, for each gets a new file id.</summary>
    public bool Same(RichMessage? other) => other is not null && Bare(this) == Bare(other);

    private static string Bare(RichMessage message) =>
        JsonSerializer.Serialize(message.Blocks.Select(block => block with { Photo = null }), ApiJson.Options);
}
