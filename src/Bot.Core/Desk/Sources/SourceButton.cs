using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Model;

namespace Bot.Core.Desk.Sources;

/// <summary>A button about sources.</summary>
internal abstract record SourceButton
{
    /// <summary>What the data begin with.</summary>
    public const string Prefix = "q";

    private SourceButton()
    {
    }

    /// <summary>Shows the list from a place on: <c>q:l:8</c>.</summary>
    public sealed record List(int Skip) : SourceButton;

    /// <summary>Shows one source: <c>q:c:12</c>.</summary>
    public sealed record Card(SourceId Source) : SourceButton;

    /// <summary>Looks at it now: <c>q:n:12</c>.</summary>
    public sealed record LookNow(SourceId Source) : SourceButton;

    /// <summary>Pauses it: <c>q:p:12</c>.</summary>
    public sealed record Pause(SourceId Source) : SourceButton;

    /// <summary>Lets it be looked at again: <c>q:r:12</c>.</summary>
    public sealed record Resume(SourceId Source) : SourceButton;

    /// <summary>Ends its use: <c>q:x:12</c>.</summary>
    public sealed record Remove(SourceId Source) : SourceButton;

    /// <summary>Adds what was found: <c>q:a:7</c>.</summary>
    public sealed record Add(SourceOfferId Offer) : SourceButton;

    /// <summary>The data.</summary>
    public string Data => this switch
    {
        List list => Write('l', list.Skip),
        Card card => Write('c', card.Source.Value),
        LookNow look => Write('n', look.Source.Value),
        Pause pause => Write('p', pause.Source.Value),
        Resume resume => Write('r', resume.Source.Value),
        Remove remove => Write('x', remove.Source.Value),
        Add add => Write('a', add.Offer.Value),
        _ => throw new InvalidOperationException("Every button has its sign."),
    };

    /// <summary>Reads data.</summary>
    /// <returns>Null for anything that is not such a button's.</returns>
    public static SourceButton? Parse(string data)
    {
        if (data.Split(':') is not [Prefix, var sign, var digits]
            || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        return sign switch
        {
            "l" when number <= PageButtons.MostSkip => new List((int)number),
            "c" => new Card(new(number)),
            "n" => new LookNow(new(number)),
            "p" => new Pause(new(number)),
            "r" => new Resume(new(number)),
            "x" => new Remove(new(number)),
            "a" => new Add(new(number)),
            _ => null,
        };
    }

    private static string Write(char sign, long number) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}:{sign}:{number}");
}
