using System.Globalization;

namespace Bot.Core.Chat;

/// <summary>What a button under headlines does besides showing them.</summary>
internal enum HeadlineAct
{
    /// <summary>Nothing.</summary>
    Show,

    /// <summary>Follows their section.</summary>
    Follow,

    /// <summary>Follows their section no longer.</summary>
    Unfollow,
}

/// <summary>
/// The data of a button that shows headlines: <c>l:politik:5:10</c>, with <c>:f</c> or <c>:u</c> behind it to follow or leave
/// them.
/// </summary>
/// <param name="Section">The section's <see cref="SectionToken"/>; empty for all.</param>
/// <param name="Count">How many headlines to a page, 1 to 20.</param>
/// <param name="Skip">How many newer ones to pass over.</param>
internal sealed record HeadlineButton(string Section, int Count, int Skip)
{
    /// <summary>What it does besides.</summary>
    public HeadlineAct Act { get; init; }

    /// <summary>What the data begin with.</summary>
    public const string Prefix = "l";

    /// <summary>The data.</summary>
    public string Data => string.Create(CultureInfo.InvariantCulture, $"{Prefix}:{Section}:{Count}:{Skip}{Mark(Act)}");

    /// <summary>Reads data.</summary>
    /// <returns>Null for anything that is not such a button's.</returns>
    public static HeadlineButton? Parse(string data) =>
        data.Split(':') is [Prefix, var section, var count, var skip, .. var rest]
        && ActOf(rest) is { } act
        && Number(count, 1, LatestRequest.MostCount) is { } shown
        && Number(skip, 0, PageButtons.MostSkip) is { } passed
            ? new(section, shown, passed) { Act = act }
            : null;

    private static string Mark(HeadlineAct act) => act switch
    {
        HeadlineAct.Follow => ":f",
        HeadlineAct.Unfollow => ":u",
        _ => "",
    };

    private static HeadlineAct? ActOf(string[] rest) => rest switch
    {
        [] => HeadlineAct.Show,
        ["f"] => HeadlineAct.Follow,
        ["u"] => HeadlineAct.Unfollow,
        _ => null,
    };

    private static int? Number(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : null;
}
