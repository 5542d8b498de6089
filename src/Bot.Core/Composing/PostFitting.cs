using Bot.Core.Composing.Summaries;
using Bot.Core.Composing.Templates;

namespace Bot.Core.Composing;

/// <summary>
/// Fits a post into its limits: of a digest the last articles give way first; then the summary, by whole sentences; then the
/// headline, at a word's end; only then, for a template that is too long by itself, the end of the post.
/// </summary>
internal sealed record PostFitting(Markup Markup, bool AreArticlesLeftOut, bool IsSummaryShortened, bool IsTitleShortened)
{
    /// <summary>Whether there was a summary and nothing of it is left.</summary>
    public bool IsSummaryLost { get; private init; }

    /// <summary>A headline isn't shortened below this many code points: less says nothing.</summary>
    public const int ShortestTitle = 40;

    /// <summary>A dateline that is longer is none.</summary>
    private const int LongestOpening = 160;

    /// <summary>
    /// Each try gives up what the last one had too much; templates that use a value several times need several.
    /// </summary>
    private const int MostTries = 8;

    private static readonly TextLimits Unlimited = new(int.MaxValue, int.MaxValue);

    /// <summary>Fits the post; null where the template doesn't come to an end.</summary>
    public static PostFitting? Fit(PostTemplate template, PostFacts facts, PostRequest request)
    {
        var limits = request.Limits;
        var length = request.SummaryLength ?? SummaryLength.Of(request.Template, limits);
        var whole = Summary(facts, request, length);
        var (summary, title) = (whole, facts.Title);
        var others = PostFacts.Others(request)
            .Select(other => new PostValues(other, other.Title, Summary(other, request, length))).ToList();
        var all = others.Count;
        if (Render(template, facts, title, summary, others) is not { } rendered) return null;
        var markup = MarkupReader.Read(rendered, Unlimited);
        while (others.Count > 0 && !markup.Fits(limits))
        {
            others.RemoveAt(others.Count - 1);
            markup = Read(template, facts, title, summary, others, Unlimited);
        }

        var room = CodePoints.Count(whole);
        for (var tries = 0; tries < MostTries && summary.Length > 0 && !markup.Fits(limits); tries++)
        {
            room = tries == MostTries - 1 ? 0 : Math.Min(room, CodePoints.Count(summary)) - Excess(markup, limits);
            summary = room > 0 ? Summary(facts, request, room) : "";
            markup = Read(template, facts, title, summary, others, Unlimited);
        }

        for (var tries = 0; tries < MostTries && CodePoints.Count(title) > ShortestTitle && !markup.Fits(limits); tries++)
        {
            title = CodePoints.Shorten(title, Math.Max(ShortestTitle, CodePoints.Count(title) - Excess(markup, limits)));
            markup = Read(template, facts, title, summary, others, Unlimited);
        }

        if (!markup.Fits(limits)) markup = Read(template, facts, title, summary, others, limits);
        return new(markup, others.Count < all, summary != whole, title != facts.Title)
        {
            IsSummaryLost = summary.Length == 0 && whole.Length > 0,
        };
    }

    private static Markup Read(
        PostTemplate template, PostFacts facts, string title, string summary, IReadOnlyList<PostValues> others, TextLimits limits) =>
        MarkupReader.Read(Render(template, facts, title, summary, others) ?? "", limits);

    private static string? Render(
        PostTemplate template, PostFacts facts, string title, string summary, IReadOnlyList<PostValues> others) =>
        template.Render(new PostValues(facts, title, summary, others));

    private static string Summary(PostFacts facts, PostRequest request, int limit)
    {
        var opening = CleanText.Line(request.SummaryOpening, LongestOpening);
        var order = new SummaryRequest(facts.Lead, facts.Text, facts.Title, facts.ArticleLanguage, facts.Dateline, limit, opening);
        return request.Summarizer.Summarize(order) ?? "";
    }

    /// <summary>How much has to go, at least one: of code points, or of bytes as the code points they may be.</summary>
    private static int Excess(Markup markup, TextLimits limits) =>
        Math.Max(1, Math.Max(markup.Length(limits) - limits.CodePoints, (markup.Bytes(limits) - limits.Bytes + 3) / 4));
}
