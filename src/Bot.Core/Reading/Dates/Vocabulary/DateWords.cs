namespace Bot.Core.Reading.Dates.Vocabulary;

/// <summary>
/// The words one language uses in dates. Every entry lists its forms in lower case, separated by blanks; dots after
/// abbreviations are left out, for the reader skips them.
/// </summary>
internal sealed record DateWords
{
    /// <summary>ISO 639-1 code.</summary>
    public required string Language { get; init; }

    /// <summary>Twelve entries, January first.</summary>
    public required string[] Months { get; init; }

    /// <summary>Seven entries, Monday first.</summary>
    public required string[] Weekdays { get; init; }

    public required string Today { get; init; }

    public required string Yesterday { get; init; }

    public required string DayBeforeYesterday { get; init; }

    /// <summary>Seven entries: second, minute, hour, day, week, month, year.</summary>
    public required string[] Units { get; init; }

    /// <summary>Words that turn a span before or after them into the past: "vor", "ago".</summary>
    public required string Ago { get; init; }

    /// <summary>"One", as said before a unit: "einer Stunde", "an hour".</summary>
    public string One { get; init; } = "";

    /// <summary>"Half", as said before a unit: "einer halben Stunde", "half an hour".</summary>
    public string Half { get; init; } = "";

    /// <summary>Eleven entries, from two to twelve, as said before a unit.</summary>
    public string[] Numbers { get; init; } = [];

    /// <summary>Words that, alone or together, mean this moment: "gerade eben", "just now".</summary>
    public string Now { get; init; } = "";

    public string Morning { get; init; } = "";

    public string Afternoon { get; init; } = "";

    /// <summary>Words after a bare hour that make it a time: "14 Uhr".</summary>
    public string Clock { get; init; } = "";

    /// <summary>Words that may stand within a date or between date and time without changing them.</summary>
    public string Fillers { get; init; } = "";

    /// <summary>Whether 02/03/2024 is the third of February.</summary>
    public bool MonthFirst { get; init; }
}
