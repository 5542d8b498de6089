using System.Globalization;

namespace Bot.Sandbox.Telegram.Messages;

/// <summary>Somebody's telephone number and name, as one person shares another's: Bot API's Contact.</summary>
/// <param name="PhoneNumber">The number; numbers that begin like this one are kept for fiction and reach nobody.</param>
/// <param name="FirstName">The name.</param>
/// <param name="UserId">The account.</param>
internal sealed record Contact(string PhoneNumber, string FirstName, long UserId)
{
    /// <summary>A person's contact.</summary>
    public static Contact Of(SandboxPerson person) =>
        new(string.Create(CultureInfo.InvariantCulture, $"+1555{person.Id % 10_000_000:D7}"), person.FirstName, person.Id);
}
