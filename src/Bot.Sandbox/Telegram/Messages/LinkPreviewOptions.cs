using System.Text.Json;

namespace Bot.Sandbox.Telegram.Messages;

/// <summary>How the sender wants the preview of a link: Bot API's LinkPreviewOptions.</summary>
internal sealed record LinkPreviewOptions
{
    public bool? IsDisabled { get; init; }

    public string? Url { get; init; }

    public bool? PreferSmallMedia { get; init; }

    public bool? PreferLargeMedia { get; init; }

    public bool? ShowAboveText { get; init; }

    /// <summary>Reads the parameter; the wish for a size counts only together with an address.</summary>
    public static LinkPreviewOptions? Read(JsonElement? json)
    {
        if (json is not { ValueKind: JsonValueKind.Object } options) return null;
        var url = options.TryGetProperty("url", out var value) && value.ValueKind == JsonValueKind.String
            && value.GetString() is { Length: > 0 } address ? address : null;
        var read = new LinkPreviewOptions
        {
            IsDisabled = Flag(options, "is_disabled"),
            Url = url,
            PreferSmallMedia = url is null ? null : Flag(options, "prefer_small_media"),
            PreferLargeMedia = url is null ? null : Flag(options, "prefer_large_media"),
            ShowAboveText = Flag(options, "show_above_text"),
        };
        return read == new LinkPreviewOptions() ? null : read;
    }

    private static bool? Flag(JsonElement options, string name) =>
        options.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True ? true : null;
}
