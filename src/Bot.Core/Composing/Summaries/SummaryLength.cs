namespace Bot.Core.Composing.Summaries;

/// <summary>How long a summary should be: as much as a reader takes in at a glance, by the place it stands in.</summary>
internal static class SummaryLength
{
    /// <summary>In a post of usual length, the newsroom's own templates among them.</summary>
    private const int Usual = 500;

    /// <summary>Under a picture there is nothing else to read.</summary>
    private const int UnderPhoto = 700;

    /// <summary>In a post of one line.</summary>
    private const int OneLine = 240;

    /// <summary>The most code points.</summary>
    /// <param name="template">The built-in template's name; any other text is one of the newsroom's own.</param>
    /// <param name="limits">How long the post may be; the summary takes two thirds of it at most.</param>
    public static int Of(string? template, TextLimits limits)
    {
        var pleasant = template?.Trim().ToLowerInvariant() switch
        {
            "photo" => UnderPhoto,
            "brief" or "digest" => OneLine,
            _ => Usual,
        };
        return Math.Min(Math.Max(1, limits.CodePoints / 3 * 2), pleasant);
    }
}
