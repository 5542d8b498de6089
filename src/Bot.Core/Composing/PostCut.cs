namespace Bot.Core.Composing;

/// <summary>Cuts a post that was made for a message to what stands in its place, such as the caption of a photo.</summary>
public static class PostCut
{
    private const string Ellipsis = "…";

    /// <summary>The same words, cut at their end where they don't fit.</summary>
    public static PostContent Within(PostContent content, TextLimits limits)
    {
        if (content.Markup == PostMarkup.PlainText) return content with { Text = CodePoints.Shorten(content.Text, limits.CodePoints) };
        if (!MarkupReader.Read(content.Text, limits).IsCut) return content;
        var markup = MarkupReader.Read(content.Text, limits with { CodePoints = limits.CodePoints - 1, Bytes = limits.Bytes - Ellipsis.Length * 3 });
        return content with { Text = markup.Html + Ellipsis, PlainText = markup.PlainText + Ellipsis };
    }
}
