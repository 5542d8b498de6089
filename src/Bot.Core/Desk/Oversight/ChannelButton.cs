using System.Globalization;
using Bot.Core.Chat;

namespace Bot.Core.Desk.Oversight;

/// <summary>What a button about channels does; the value is its sign in the data.</summary>
internal enum ChannelAct
{
    /// <summary>Shows the channels, from a place on.</summary>
    List = 'l',

    /// <summary>Shows one.</summary>
    Card = 'c',

    /// <summary>Pauses it.</summary>
    Pause = 'p',

    /// <summary>Lets it go on.</summary>
    Resume = 'r',

    /// <summary>Shows the newest article as it would post it.</summary>
    Test = 't',
}

/// <summary>A button about channels: <c>n:p:3</c>.</summary>
/// <param name="Act">What it does.</param>
/// <param name="Number">The channel's number; of the list how many to pass over.</param>
internal sealed record ChannelButton(ChannelAct Act, long Number)
{
    /// <summary>What the data begin with.</summary>
    public const string Prefix = "n";

    /// <summary>The data.</summary>
    public string Data => string.Create(CultureInfo.InvariantCulture, $"{Prefix}:{(char)Act}:{Number}");

    /// <summary>Reads data.</summary>
    /// <returns>Null for anything that is not such a button's.</returns>
    public static ChannelButton? Parse(string data) =>
        data.Split(':') is [Prefix, [var sign], var digits] && Enum.IsDefined((ChannelAct)sign)
        && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && ((ChannelAct)sign != ChannelAct.List || number <= PageButtons.MostSkip)
            ? new((ChannelAct)sign, number)
            : null;
}
