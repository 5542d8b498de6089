using System.Globalization;
using Bot.Core.Model;

namespace Bot.Core.Letters;

/// <summary>A button under a letter.</summary>
internal abstract record LetterButton
{
    /// <summary>What the data begin with.</summary>
    public const string Prefix = "y";

    private LetterButton()
    {
    }

    /// <summary>Ends the subscription that brought it: <c>y:u:12</c>.</summary>
    public sealed record Unfollow(SubscriptionId Subscription) : LetterButton;

    /// <summary>Mutes the first section of its story, for those who follow everything: <c>y:m:345</c>.</summary>
    public sealed record Mute(ArticleId Story) : LetterButton;

    /// <summary>The data.</summary>
    public string Data => this switch
    {
        Unfollow unfollow => Write('u', unfollow.Subscription.Value),
        Mute mute => Write('m', mute.Story.Value),
        _ => throw new InvalidOperationException("Every button has its sign."),
    };

    /// <summary>Reads data.</summary>
    /// <returns>Null for anything that is not such a button's.</returns>
    public static LetterButton? Parse(string data)
    {
        if (data.Split(':') is not [Prefix, var sign, var digits]
            || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        return sign switch
        {
            "u" => new Unfollow(new(number)),
            "m" => new Mute(new(number)),
            _ => null,
        };
    }

    private static string Write(char sign, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefix}:{sign}:{number}");
}
