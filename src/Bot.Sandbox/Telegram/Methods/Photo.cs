using Bot.Sandbox.Telegram.Messages;

namespace Bot.Sandbox.Telegram.Methods;

/// <summary>A photo that is to be sent.</summary>
/// <param name="Sizes">Its sizes with their file ids.</param>
/// <param name="Url">Where the page finds it.</param>
internal sealed record Photo(IReadOnlyList<PhotoSize> Sizes, string Url);
