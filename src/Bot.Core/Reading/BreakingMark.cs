using System.Text.RegularExpressions;

namespace Bot.Core.Reading;

/// <summary>
/// The word by which a paper calls a story breaking news: before the headline, set off by a mark, or as a section or tag. No
/// metadata has a place for it.
/// </summary>
public static partial class BreakingMark
{
    private const string Label =
        @"(?:breaking(?:\s+news)?|eil(?:meldung)?|срочно|молния|срочная\s+новость|тэрмінова|pilne|z\s+ostatniej\s+chwili"
        + @"|última\s+hora|urgente|突[发發](?:新[闻聞])?|快[讯訊])";

    /// <summary>Whether the headline begins with such a word, or a label is one.</summary>
    /// <param name="title">The headline.</param>
    /// <param name="labels">Sections and tags.</param>
    public static bool Is(string? title, IEnumerable<string?> labels) =>
        (title is not null && BeforeHeadline().IsMatch(title)) || labels.Any(label => label is not null && Whole().IsMatch(label));

    /// <summary>The headline without the word, for a post that says it already.</summary>
    public static string Without(string title) => BeforeHeadline().Replace(title, "", 1) is { Length: > 0 } rest ? rest : title;

    /// <summary><c>BREAKING: …</c>, <c>+++ Eilmeldung +++ …</c>, <c>【突发】…</c>; not <c>Breaking the ice</c> nor <c>Eil-Antrag</c>.</summary>
    [GeneratedRegex(@"^[\s+•!❗‼⚡(\[【|]*" + Label + @"\s*(?:[:：|!！.+)\]】•]|[–—-]\s)[\s:：|!！.+)\]】•–—-]*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BeforeHeadline();

    [GeneratedRegex(@"^\W*" + Label + @"\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
