namespace Bot.Core.Reading.Dates;

/// <summary>
/// Dates as feeds write them: RFC 822 and 2822 with their usual misspellings, RFC 850, asctime, RFC 3339, W3CDTF, ISO 8601.
/// </summary>
public static class FeedDates
{
    /// <summary>No date is longer; what is, is something else.</summary>
    private const int Longest = 100;

    /// <summary>
    /// The moment a text names, or null if it names none. Without a zone, or with one nobody knows, it is UTC; without a
    /// time it is midnight; <c>24:00</c> is midnight of the next day.
    /// </summary>
    public static DateTimeOffset? Parse(string? text)
    {
        if (text is null)
            return null;
        text = text.Trim();
        return text.Length is 0 or > Longest ? null : (FeedDateIso.Read(text) ?? FeedDateWords.Read(text))?.ToMoment();
    }
}
