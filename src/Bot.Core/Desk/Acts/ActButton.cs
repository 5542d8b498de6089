using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Model;

namespace Bot.Core.Desk.Acts;

/// <summary>A button that pages through what staff did: <c>u:0:20</c>.</summary>
/// <param name="Person">Whose acts; 0 for everybody's.</param>
/// <param name="Skip">How many newer ones to pass over.</param>
internal sealed record ActButton(StaffId Person, int Skip)
{
    /// <summary>What the data begin with.</summary>
    public const string Prefix = "u";

    /// <summary>The data.</summary>
    public string Data => string.Create(CultureInfo.InvariantCulture, $"{Prefix}:{Person.Value}:{Skip}");

    /// <summary>Reads data.</summary>
    /// <returns>Null for anything that is not such a button's.</returns>
    public static ActButton? Parse(string data) =>
        data.Split(':') is [Prefix, var person, var skip]
        && long.TryParse(person, NumberStyles.None, CultureInfo.InvariantCulture, out var who)
        && int.TryParse(skip, NumberStyles.None, CultureInfo.InvariantCulture, out var passed) && passed <= PageButtons.MostSkip
            ? new(new(who), passed)
            : null;
}
