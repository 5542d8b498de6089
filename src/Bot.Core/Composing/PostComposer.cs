namespace Bot.Core.Composing;

/// <summary>
/// Composes the post of an article. Pure: the same request gives the same post. Whatever the article holds, the text is
/// within its limits and Telegram's parser takes it.
/// </summary>
public static class PostComposer
{
    /// <summary>Composes one post.</summary>
    public static PostContent Compose(PostRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var facts = PostFacts.From(request);
        var choice = TemplateChoice.Of(request.Template);
        var shown = PostPictures.Of(request.Pictures, choice.BuiltIn, facts);
        var (fitting, limits, isCaption) = Fit(choice.Template, facts, request, withPhotos: shown.Photos.Count > 0);
        // A template that never ends, or that says nothing of an article that has something to say, is as good as faulty.
        if (fitting is not { Markup.CodePoints: > 0 })
        {
            if (choice.BuiltIn != BuiltInTemplate.Card) choice = TemplateChoice.BuiltInOf(BuiltInTemplate.Card, isFaulty: true);
            shown = PostPictures.Of(request.Pictures, choice.BuiltIn, facts);
            (fitting, limits, isCaption) = Fit(choice.Template, facts, request, withPhotos: shown.Photos.Count > 0);
        }

        if (fitting is null) throw new InvalidOperationException("The card does not come to an end.");
        var plain = Plain(fitting.Markup, facts, limits);
        return new()
        {
            Text = limits.Markup == PostMarkup.Html ? fitting.Markup.Html : plain,
            Markup = limits.Markup,
            PlainText = plain,
            Story = StoryOf(facts),
            LinkPreview = shown.Card,
            Pictures = isCaption ? shown.Photos : [],
            ShowsCaptionAbove = isCaption && shown.PutsTextFirst,
            RichHtml = request.RichFrom is { } from && facts.Text.Length >= from ? RichPost.Of(facts) : null,
            Buttons = PostButtons.Of(request.Buttons, facts, request.SectionLink),
            LeftOut = [.. LeftOut(choice, fitting, facts), .. shown.Photos.Count > 0 && !isCaption ? ["picture"] : (string[])[]],
        };
    }

    /// <summary>A caption gives up sentences of its summary; what would give up more is a message of its own instead.</summary>
    private static (PostFitting? Fitting, TextLimits Limits, bool IsCaption) Fit(
        PostTemplate template, PostFacts facts, PostRequest request, bool withPhotos)
    {
        if (withPhotos && request.Limits.OfCaption is var limits && limits != request.Limits)
            return PostFitting.Fit(template, facts, request with { Limits = limits }) is
                { IsSummaryLost: false, IsTitleShortened: false, Markup.IsCut: false } caption
                ? (caption, limits, true)
                : (PostFitting.Fit(template, facts, request), request.Limits, false);
        return (PostFitting.Fit(template, facts, request), request.Limits, withPhotos);
    }

    private static PostStory StoryOf(PostFacts facts) => new(facts.Title, facts.Address)
    {
        Language = facts.ArticleLanguage,
        Section = facts.Section.Length > 0 ? facts.Section : null,
        Published = facts.Published,
        Updated = facts.Updated,
    };

    /// <summary>
    /// The plain twin writes links out and may so grow beyond the limit; then headline and address are enough.
    /// </summary>
    private static string Plain(Markup markup, PostFacts facts, TextLimits limits)
    {
        if (Fits(markup.PlainText, limits)) return markup.PlainText;
        var address = facts.Address.Length == 0 ? "" : "\n\n" + facts.Address;
        var room = limits.CodePoints - limits.Measure(address);
        var text = room > 0 ? CodePoints.Shorten(facts.Title, room) + address : "";
        return Fits(text, limits) ? text.Trim() : CodePoints.Shorten(facts.Title, Math.Min(limits.CodePoints, limits.Bytes / 4));
    }

    private static bool Fits(string text, TextLimits limits) =>
        limits.Measure(text) <= limits.CodePoints && System.Text.Encoding.UTF8.GetByteCount(text) <= limits.Bytes;

    private static IEnumerable<string> LeftOut(TemplateChoice choice, PostFitting fitting, PostFacts facts)
    {
        if (choice.IsFaulty) yield return "template";
        if (fitting.IsSummaryShortened) yield return "summary";
        if (fitting.AreArticlesLeftOut) yield return "articles";
        if (fitting.IsTitleShortened) yield return "headline";
        if (fitting.Markup.IsCut) yield return "end";
        if (fitting.Markup.LostLinks > 0 || (facts.Link is null && facts.Address.Length > 0)) yield return "link";
        if (fitting.Markup.LostEntities > 0) yield return "formats";
    }
}
