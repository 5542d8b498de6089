using System.Globalization;
using System.Text;

namespace Bot.Core.Chat.Searching;

/// <summary>The data of a button that shows a page of a search: <c>h:5:hafen fähre</c>.</summary>
/// <param name="Words">What is sought.</param>
/// <param name="Skip">How many better ones to pass over, 0 to 999.</param>
internal sealed record SearchButton(string Words, int Skip)
{
    /// <summary>What the data begin with.</summary>
    public const string Prefix = "h";

    /// <summary>No search finds more.</summary>
    private const int MostSkip = 999;

    private const int LongestData = 64;

    /// <summary>The data.</summary>
    public string Data => string.Create(CultureInfo.InvariantCulture, $"{Prefix}:{Skip}:{Words}");

    /// <summary>Whether the buttons of all pages hold the words.</summary>
    public static bool Holds(string words) =>
        Encoding.UTF8.GetByteCount(new SearchButton(words, MostSkip).Data) <= LongestData;

    /// <summary>Reads data.</summary>
    /// <returns>Null for anything that is not such a button's.</returns>
    public static SearchButton? Parse(string data) =>
        data.Split(':', 3) is [Prefix, var skip, { Length: > 0 } words]
        && int.TryParse(skip, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostSkip
            ? new(words, number)
            : null;
}
