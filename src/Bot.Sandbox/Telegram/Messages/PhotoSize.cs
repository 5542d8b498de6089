namespace Bot.Sandbox.Telegram.Messages;

/// <summary>One size of a photo: Bot API's PhotoSize.</summary>
internal sealed record PhotoSize(string FileId, string FileUniqueId, int Width, int Height, long? FileSize);
