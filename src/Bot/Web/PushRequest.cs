using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Bot.Core.Fetching;
using Bot.Core.Watching;

namespace Bot.Web;

/// <summary>The body of <c>POST /api/articles</c>: the link at least; times as ISO 8601 with an offset.</summary>
internal sealed partial record PushRequest(
    string? Link, string? Title, string? Lead, string? Text, IReadOnlyList<string>? Sections, string? Language, string? Byline, string? Image,
    DateTimeOffset? Published, DateTimeOffset? Updated, bool? Withdrawn, bool? Breaking, bool? Paywalled)
{
    private const int LongestLink = 2_000, LongestTitle = 1_000, LongestLead = 20_000, LongestText = 100_000, LongestName = 200, MostSections = 20, MostOthers = 5;

    /// <summary>Fields that there are not.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; init; }

    /// <summary>What is wrong with it, a field each, and how to mend it.</summary>
    public IEnumerable<string> Faults()
    {
        foreach (var name in Others?.Keys.Take(MostOthers) ?? []) yield return PushFields.Unknown(name.Length > LongestName ? name[..LongestName] : name);
        if (string.IsNullOrWhiteSpace(Link)) yield return "link: missing. Give the article's http or https address.";
        else if (!IsWeb(Link)) yield return $"link: no http or https address of at most {LongestLink} characters.";
        if (Image is not null && !IsWeb(Image)) yield return $"image: no http or https address of at most {LongestLink} characters.";
        if (Title?.Length > LongestTitle) yield return $"title: longer than {LongestTitle} characters.";
        if (Lead?.Length > LongestLead) yield return $"lead: longer than {LongestLead} characters.";
        if (Text?.Length > LongestText) yield return $"text: longer than {LongestText} characters.";
        if (Said(Text) is not null && Said(Title) is null) yield return "title: missing. An article that is told whole needs its headline.";
        if (Byline?.Length > LongestName) yield return $"byline: longer than {LongestName} characters.";
        if (Language is not null && !TwoLetters().IsMatch(Language)) yield return "language: write two lower-case letters such as de or en.";
        if (Sections?.Count > MostSections || Sections?.Any(label => label is null || label.Length > LongestName) == true)
            yield return $"sections: at most {MostSections} labels of at most {LongestName} characters.";
    }

    /// <summary>The article, once there are no faults.</summary>
    public PushedArticle Article() => new(Link!.Trim())
    {
        Title = Said(Title),
        Lead = Said(Lead),
        Text = Said(Text)?.ReplaceLineEndings("\n"),
        Sections = Sections ?? [],
        Language = Language,
        Byline = Said(Byline),
        Image = Image,
        Published = Published,
        Updated = Updated,
        Withdrawn = Withdrawn == true,
        IsBreaking = Breaking == true,
        IsPaywalled = Paywalled == true,
    };

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static bool IsWeb(string link) =>
        link.Length <= LongestLink && AddressGuard.Read(link.Trim()) is not null;

    [GeneratedRegex("^[a-z]{2}$")]
    private static partial Regex TwoLetters();
}
