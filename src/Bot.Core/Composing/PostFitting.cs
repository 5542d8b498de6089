namespace Bot.Core.Composing;

/// <summary>
/// Fits a post into its limits: the summary gives way first, by whole sentences; then the headline, at a word's end;
/// only then, for a template that is too long by itself, the end of the post.
/// </summary>
internal sealed record PostFitting(Markup Markup, bool IsSummaryShortened, bool IsTitleShortened)
{
    /// <summary>Whether there was a summary and nothing of it is left.</summary>
    public bool IsSummaryLost { get; private init; }

    /// <summary>A headline isn't shortened below this many code points: less says nothing.</summary>
    private const int ShortestTitle = 40;

    /// <summary>
    /// Each try gives up what the last one had too much; templates that use a value several times need several.
    /// </summary>
    private const int MostTries = 8;

    private static readonly TextLimits Unlimited = new(int.MaxValue, int.MaxValue);

    public static PostFitting Fit(PostTemplate template, PostFacts facts, PostRequest request)
    {
        var limits = request.Limits;
        var whole = Summary(facts, request, int.MaxValue);
        var summary = whole;
        var title = facts.Title;
        var room = CodePoints.Count(whole);
        var markup = Read(template, facts, summary, title, Unlimited);
        for (var tries = 0; tries < MostTries && summary.Length > 0 && !markup.Fits(limits); tries++)
        {
            room = tries == MostTries - 1 ? 0 : Math.Min(room, CodePoints.Count(summary)) - Excess(markup, limits);
            summary = room > 0 ? Summary(facts, request, room) : "";
            markup = Read(template, facts, summary, title, Unlimited);
        }

        for (var tries = 0; tries < MostTries && CodePoints.Count(title) > ShortestTitle && !markup.Fits(limits); tries++)
        {
            title = CodePoints.Shorten(title, Math.Max(ShortestTitle, CodePoints.Count(title) - Excess(markup, limits)));
            markup = Read(template, facts, summary, title, Unlimited);
        }

        if (!markup.Fits(limits)) markup = Read(template, facts, summary, title, limits);
        return new(markup, summary != whole, title != facts.Title) { IsSummaryLost = summary.Length == 0 && whole.Length > 0 };
    }

    private static Markup Read(PostTemplate template, PostFacts facts, string summary, string title, TextLimits limits) =>
        MarkupReader.Read(template.Render(facts, summary, title) ?? "", limits);

    private static string Summary(PostFacts facts, PostRequest request, int limit) => request.Summarizer.Summarize(
        new(facts.Lead, facts.Text, facts.Title, facts.ArticleLanguage, facts.Dateline, limit)) ?? "";

    /// <summary>How much has to go, at least one: of code points, or of bytes as the code points they may be.</summary>
    private static int Excess(Markup markup, TextLimits limits) =>
        Math.Max(1, Math.Max(markup.CodePoints - limits.CodePoints, (markup.Bytes - limits.Bytes + 3) / 4));
}
