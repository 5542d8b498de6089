namespace Bot.Sandbox.Telegram;

/// <summary>What stands in the card under a message with a link.</summary>
/// <param name="Url">The page's address.</param>
/// <param name="SiteName">The name of the site.</param>
/// <param name="Title">The page's title.</param>
/// <param name="Description">The page's description.</param>
/// <param name="Image">The address of the page's picture, if it has one.</param>
public sealed record LinkPreview(string Url, string? SiteName, string? Title, string? Description, string? Image);
