using System.Globalization;
using Bot.Core.Model;

namespace Bot.Core.Desk.Staff;

/// <summary>What a button about the staff does; the value is its sign in the data.</summary>
internal enum StaffAct
{
    /// <summary>Shows the staff.</summary>
    List = 'l',

    /// <summary>Shows one member.</summary>
    Card = 'c',

    /// <summary>Makes them an author.</summary>
    Author = 'a',

    /// <summary>Makes them an editor.</summary>
    Editor = 'e',

    /// <summary>Makes them an owner.</summary>
    Owner = 'o',

    /// <summary>Lets them go.</summary>
    Remove = 'x',
}

/// <summary>A button about the staff: <c>t:e:3</c>.</summary>
/// <param name="Act">What it does.</param>
/// <param name="Member">Whom it is about; 0 for all.</param>
internal sealed record StaffButton(StaffAct Act, StaffId Member)
{
    /// <summary>What the data begin with.</summary>
    public const string Prefix = "t";

    /// <summary>The data.</summary>
    public string Data => string.Create(CultureInfo.InvariantCulture, $"{Prefix}:{(char)Act}:{Member.Value}");

    /// <summary>Reads data.</summary>
    /// <returns>Null for anything that is not such a button's.</returns>
    public static StaffButton? Parse(string data) =>
        data.Split(':') is [Prefix, [var sign], var digits] && Enum.IsDefined((StaffAct)sign)
        && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new((StaffAct)sign, new(number))
            : null;
}
