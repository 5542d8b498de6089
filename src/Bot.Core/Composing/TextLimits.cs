namespace Bot.Core.Composing;

/// <summary>How long a post may be.</summary>
/// <param name="CodePoints">The most Unicode code points of the text a reader sees; Telegram: 4,096, captions
/// 1,024.</param>
/// <param name="Bytes">The most UTF-8 bytes of the text as it is sent, markup included; Telegram: 32,768.</param>
public sealed record TextLimits(int CodePoints = 4096, int Bytes = 32768)
{
    /// <summary>A text message.</summary>
    public static TextLimits Message { get; } = new();

    /// <summary>The caption under a photo.</summary>
    public static TextLimits Caption { get; } = new(1024);
}
