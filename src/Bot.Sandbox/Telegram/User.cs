namespace Bot.Sandbox.Telegram;

/// <summary>A person or the bot, as Bot API's User gives it.</summary>
/// <param name="Id">The identifier, unique over all accounts.</param>
/// <param name="IsBot">Whether the account is a bot.</param>
/// <param name="FirstName">The first name.</param>
public sealed record User(long Id, bool IsBot, string FirstName)
{
    /// <summary>The name after the <c>@</c>; absent where there is none.</summary>
    public string? Username { get; init; }

    /// <summary>The language of the person's app, such as <c>de</c>; absent for bots.</summary>
    public string? LanguageCode { get; init; }
}
