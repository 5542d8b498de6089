using Bot.Core.Reading.Languages;

namespace Bot.Core.Watching;

/// <summary>
/// The language of an entry whose source states none: the one that its own words are surely in, else the one that all
/// of its source's headlines are surely in, else the newsroom's.
/// </summary>
/// <param name="headlines">The source's headlines.</param>
/// <param name="newsroom">The newsroom's language.</param>
internal sealed class EntryLanguage(IEnumerable<string?> headlines, string newsroom)
{
    /// <summary>Headlines that are looked at together.</summary>
    private const int Most = 20;

    private readonly Lazy<string> common = new(() => LanguageDetector.Sure([.. headlines.Take(Most)]) ?? newsroom);

    /// <summary>The language of an entry with this headline and this abstract.</summary>
    internal string Of(string? title, string? summary) => LanguageDetector.Sure(title, summary) ?? common.Value;
}
