using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Model;

namespace Bot.Core.Desk.Oversight;

/// <summary>What a button about what waits does; the value is its sign in the data.</summary>
internal enum QueueAct
{
    /// <summary>Shows what waits, from a place on.</summary>
    List = 'l',

    /// <summary>Shows timed posts, from a place on.</summary>
    Schedule = 's',

    /// <summary>Shows candidates, from a place on.</summary>
    Candidates = 'a',

    /// <summary>Shows one.</summary>
    Card = 'c',

    /// <summary>Lets it go first.</summary>
    First = 'f',

    /// <summary>Keeps it back.</summary>
    Hold = 'h',

    /// <summary>Lets it go.</summary>
    Release = 'r',

    /// <summary>Leaves it out.</summary>
    Drop = 'x',

    /// <summary>Asks for another time.</summary>
    Time = 't',
}

/// <summary>A button about what waits: <c>w:h:12</c>.</summary>
/// <param name="Act">What it does.</param>
/// <param name="Number">The delivery's number; of a list how many to pass over.</param>
internal sealed record QueueButton(QueueAct Act, long Number)
{
    /// <summary>What the data begin with.</summary>
    public const string Prefix = "w";

    /// <summary>A button about one delivery.</summary>
    public QueueButton(QueueAct act, DeliveryId delivery) : this(act, delivery.Value)
    {
    }

    /// <summary>Whether it shows a list.</summary>
    public bool IsList => Act is QueueAct.List or QueueAct.Schedule or QueueAct.Candidates;

    /// <summary>The data.</summary>
    public string Data => string.Create(CultureInfo.InvariantCulture, $"{Prefix}:{(char)Act}:{Number}");

    /// <summary>Reads data.</summary>
    /// <returns>Null for anything that is not such a button's.</returns>
    public static QueueButton? Parse(string data) =>
        data.Split(':') is [Prefix, [var sign], var digits] && Enum.IsDefined((QueueAct)sign)
        && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && new QueueButton((QueueAct)sign, number) is var button && (!button.IsList || number <= PageButtons.MostSkip)
            ? button
            : null;
}
