using System.Globalization;
using Bot.Core.Model;

namespace Bot.Core.Desk.Reviewing;

/// <summary>A button under a candidate: <c>r:12:a</c>.</summary>
/// <param name="Review">The candidate.</param>
/// <param name="Act">What pressing it means.</param>
internal sealed record ReviewButton(ReviewId Review, ReviewAct Act)
{
    /// <summary>What the data begin with.</summary>
    public const string Prefix = "r";

    /// <summary>The data.</summary>
    public string Data => string.Create(CultureInfo.InvariantCulture, $"{Prefix}:{Review.Value}:{(char)Act}");

    /// <summary>Reads data.</summary>
    /// <returns>Null for anything that is not such a button's.</returns>
    public static ReviewButton? Parse(string data) =>
        data.Split(':') is [Prefix, var number, [var sign]] && Enum.IsDefined((ReviewAct)sign)
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? new(new(id), (ReviewAct)sign)
            : null;
}

/// <summary>What an editor can do with a candidate; the value is the sign in a button's data.</summary>
internal enum ReviewAct
{
    /// <summary>Lets it through.</summary>
    Approve = 'a',

    /// <summary>Changes it before.</summary>
    Edit = 'e',

    /// <summary>Stops its clock.</summary>
    Hold = 'h',

    /// <summary>Shows the reasons to reject it.</summary>
    Reject = 'j',

    /// <summary>Rejects it: it was told before.</summary>
    Told = 't',

    /// <summary>Rejects it: it is not for this channel.</summary>
    Elsewhere = 'c',

    /// <summary>Rejects it: something in it is wrong.</summary>
    Wrong = 'w',

    /// <summary>Rejects it: it comes too late.</summary>
    Late = 'l',

    /// <summary>Rejects it for a reason that is typed.</summary>
    Typed = 'o',

    /// <summary>Rejects it and says no reason.</summary>
    Unsaid = 'n',

    /// <summary>Shows what can be done.</summary>
    Back = 'b',

    /// <summary>Tells how it stands.</summary>
    Status = 'i',

    /// <summary>Brings it once more, to where this is pressed.</summary>
    Show = 's',
}
