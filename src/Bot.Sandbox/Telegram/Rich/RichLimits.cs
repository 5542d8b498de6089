namespace Bot.Sandbox.Telegram.Rich;

/// <summary>How large a rich message may be (Bot API, "Rich Message Limits").</summary>
internal static class RichLimits
{
    /// <summary>Characters of text, in code points.</summary>
    public const int Characters = 32_768;

    /// <summary>Blocks, those within blocks included.</summary>
    public const int Blocks = 500;

    /// <summary>Levels of tags within tags.</summary>
    public const int Depth = 16;

    /// <summary>Photos, videos and audio files.</summary>
    public const int Media = 50;
}
