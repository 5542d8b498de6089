namespace Bot.Sandbox.Telegram.Limits;

/// <summary>The lengths the server accepts.</summary>
internal static class TextLimits
{
    /// <summary>Raw text with its markup, in UTF-8 bytes.</summary>
    public const int RawBytes = 32768;

    /// <summary>The text of a message after parsing, in code points.</summary>
    public const int Message = 4096;

    /// <summary>A caption after parsing, in code points.</summary>
    public const int Caption = 1024;

    /// <summary>The data behind a button, in UTF-8 bytes.</summary>
    public const int CallbackData = 64;

    /// <summary>The answer to a pressed button, in code points.</summary>
    public const int CallbackAnswer = 200;

    /// <summary>Message ids in one call.</summary>
    public const int MessageIds = 100;
}
