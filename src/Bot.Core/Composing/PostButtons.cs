using Bot.Core.Chat;
using Bot.Core.Words;

namespace Bot.Core.Composing;

/// <summary>
/// The buttons under a post, in the channel's order. A button whose address is not there, or that Telegram would refuse (it
/// then refuses the whole post), is left out.
/// </summary>
internal static class PostButtons
{
    /// <summary>The app's own page for passing a link on.</summary>
    private const string SharePage = "https://t.me/share/url";

    /// <summary>Words that are given along with the link, in code points; the chooser shows two lines.</summary>
    private const int LongestShared = 150;

    /// <summary>Two short buttons share a row; the section's name needs its own.</summary>
    public static IReadOnlyList<IReadOnlyList<PostButton>> Of(IReadOnlyList<PostButtonKind> wanted, PostFacts facts, string? sectionLink)
    {
        if (wanted.Count == 0) return [];
        var buttons = wanted.Distinct().Select(kind => (Kind: kind, Button: Button(kind, facts, sectionLink)))
            .Where(button => button.Button is not null).ToList();
        var narrow = buttons.Where(button => button.Kind != PostButtonKind.Section).Select(button => button.Button!).ToArray();
        var wide = buttons.Where(button => button.Kind == PostButtonKind.Section).Select(button => button.Button!).ToArray();
        return [.. new[] { narrow, wide }.Where(row => row.Length > 0)];
    }

    private static PostButton? Button(PostButtonKind kind, PostFacts facts, string? sectionLink) => kind switch
    {
        PostButtonKind.ReadOn => Checked(facts.Wording[PhraseKeys.ReadOn], facts.Link),
        PostButtonKind.Share => Checked(facts.Wording[PhraseKeys.Share], Share(facts)),
        _ => facts.Section.Length == 0 ? null
            : Checked(facts.Wording.Text(PhraseKeys.MoreOf, ("section", facts.Section)), sectionLink),
    };

    private static PostButton? Checked(string text, string? url) =>
        PostLink.Accepted(url) is { } accepted ? new PostButton(ButtonText.Fit(text), accepted) : null;

    private static string? Share(PostFacts facts)
    {
        if (facts.Link is not { } link) return null;
        var bare = $"{SharePage}?url={Uri.EscapeDataString(link)}";
        var whole = $"{bare}&text={Uri.EscapeDataString(CodePoints.Shorten(facts.Title, LongestShared))}";
        return PostLink.Accepted(whole) ?? bare;
    }
}
