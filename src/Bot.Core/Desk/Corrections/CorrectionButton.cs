using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Model;

namespace Bot.Core.Desk.Corrections;

/// <summary>What a button about a posted story does; the value is its sign in the data.</summary>
internal enum CorrectionAct
{
    /// <summary>Shows the list of stories, from a place on.</summary>
    List = 'l',

    /// <summary>Shows one story.</summary>
    Card = 'c',

    /// <summary>Asks for another headline.</summary>
    Headline = 'h',

    /// <summary>Asks for another summary.</summary>
    Summary = 's',

    /// <summary>Asks for a note to readers.</summary>
    Note = 'n',

    /// <summary>Asks whether it is really to be taken back.</summary>
    Retract = 'r',

    /// <summary>Takes it back.</summary>
    Sure = 'y',
}

/// <summary>A button about what stands in the channels: <c>p:h:12</c>.</summary>
/// <param name="Act">What it does.</param>
/// <param name="Number">The story's number; of a list how many newer ones to pass over.</param>
internal sealed record CorrectionButton(CorrectionAct Act, long Number)
{
    /// <summary>What the data begin with.</summary>
    public const string Prefix = "p";

    /// <summary>A button about one story.</summary>
    public CorrectionButton(CorrectionAct act, ArticleId article) : this(act, article.Value)
    {
    }

    /// <summary>The data.</summary>
    public string Data => string.Create(CultureInfo.InvariantCulture, $"{Prefix}:{(char)Act}:{Number}");

    /// <summary>Reads data.</summary>
    /// <returns>Null for anything that is not such a button's.</returns>
    public static CorrectionButton? Parse(string data) =>
        data.Split(':') is [Prefix, [var sign], var digits] && Enum.IsDefined((CorrectionAct)sign)
        && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && ((CorrectionAct)sign != CorrectionAct.List || number <= PageButtons.MostSkip)
            ? new((CorrectionAct)sign, number)
            : null;
}
