namespace Bot.Sandbox.Telegram;

/// <summary>A person who reads channels and may write to the bot.</summary>
/// <param name="Id">The account's identifier, which is also the id of the private chat with the bot.</param>
/// <param name="FirstName">The first name.</param>
/// <param name="LanguageCode">The language of the person's app, such as <c>de</c>.</param>
/// <param name="Role">What the person is to the newsroom: <c>reader</c>, <c>editor</c> or <c>owner</c>; shown on the page only.</param>
public sealed record SandboxPerson(long Id, string FirstName, string LanguageCode, string Role = "reader")
{
    /// <summary>Whether the person has pressed start already, so that the bot may write first. Default: not yet.</summary>
    public bool HasStarted { get; init; }

    internal User User => new(Id, false, FirstName) { LanguageCode = LanguageCode };
}
