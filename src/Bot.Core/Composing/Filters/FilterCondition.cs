using System.Globalization;

namespace Bot.Core.Composing.Filters;

/// <summary>
/// One thing that can be asked of an article (settings <c>Channels:N:Filter:Any|All|None:M</c>). Exactly one of the
/// properties is given.
/// </summary>
public sealed class FilterCondition
{
    /// <summary>The most characters of a value.</summary>
    public const int Longest = 1000;

    /// <summary>Words, parted by spaces or commas, of which one at least stands in headline, lead or text, in any form.</summary>
    public string? Words { get; set; }

    /// <summary>Words that stand there one after the other, in any form.</summary>
    public string? Phrase { get; set; }

    /// <summary>A part of the author's name.</summary>
    public string? Author { get; set; }

    /// <summary>A tag, whole, ignoring case and accents.</summary>
    public string? Tag { get; set; }

    /// <summary>A section's name, title or alias.</summary>
    public string? Section { get; set; }

    /// <summary>A language, two letters.</summary>
    public string? Language { get; set; }

    /// <summary>More characters in the text than this.</summary>
    public int? LongerThan { get; set; }

    /// <summary>Fewer characters in the text than this.</summary>
    public int? ShorterThan { get; set; }

    /// <summary>A .NET regular expression that fits somewhere in headline, lead or text, ignoring case.</summary>
    public string? Regex { get; set; }

    /// <summary>What is given, by its key, as it stands in the settings.</summary>
    public IEnumerable<(string Key, string Value)> Given() =>
        new (string Key, string? Value)[]
        {
            (nameof(Words), Words), (nameof(Phrase), Phrase), (nameof(Author), Author), (nameof(Tag), Tag), (nameof(Section), Section),
            (nameof(Language), Language), (nameof(LongerThan), Number(LongerThan)), (nameof(ShorterThan), Number(ShorterThan)),
            (nameof(Regex), Regex),
        }
        .Where(one => one.Value is not null).Select(one => (one.Key, one.Value!));

    /// <summary>The condition as settings write it: <c>Words “ferry harbour”</c>.</summary>
    public override string ToString() => string.Join(", ", Given().Select(one => $"{one.Key} “{one.Value}”"));

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
