using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Model;

namespace Bot.Core.Desk.Mailings;

/// <summary>A button about mailings.</summary>
internal abstract record MailingButton
{
    /// <summary>What the data begin with.</summary>
    public const string Prefix = "m";

    private MailingButton()
    {
    }

    /// <summary>Shows the list from a place on: <c>m:l:8</c>.</summary>
    public sealed record List(int Skip) : MailingButton;

    /// <summary>Shows one mailing: <c>m:c:12</c>.</summary>
    public sealed record Card(ArticleId Story) : MailingButton;

    /// <summary>Stops it: <c>m:s:12</c>.</summary>
    public sealed record Stop(ArticleId Story) : MailingButton;

    /// <summary>Lets it go on: <c>m:r:12</c>.</summary>
    public sealed record Resume(ArticleId Story) : MailingButton;

    /// <summary>The data.</summary>
    public string Data => this switch
    {
        List list => Write('l', list.Skip),
        Card card => Write('c', card.Story.Value),
        Stop stop => Write('s', stop.Story.Value),
        Resume resume => Write('r', resume.Story.Value),
        _ => throw new InvalidOperationException("Every button has its sign."),
    };

    /// <summary>Reads data.</summary>
    /// <returns>Null for anything that is not such a button's.</returns>
    public static MailingButton? Parse(string data)
    {
        if (data.Split(':') is not [Prefix, var sign, var digits]
            || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        return sign switch
        {
            "l" when number <= PageButtons.MostSkip => new List((int)number),
            "c" => new Card(new(number)),
            "s" => new Stop(new(number)),
            "r" => new Resume(new(number)),
            _ => null,
        };
    }

    private static string Write(char sign, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefix}:{sign}:{number}");
}
