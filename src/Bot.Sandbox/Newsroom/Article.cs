namespace Bot.Sandbox.Newsroom;

/// <summary>One published story, as it stands now, in every edition that carries it.</summary>
/// <param name="Number">Counts up from <see cref="First"/>; the end of the story's address.</param>
/// <param name="Place">Where the story stands.</param>
/// <param name="Published">When it was first published, to the second.</param>
/// <param name="Updated">When it was last corrected; absent while it never was.</param>
/// <param name="Revision">How often it was corrected.</param>
/// <param name="Texts">The story's words by edition code (<c>de</c>, <c>en</c>); at least one.</param>
internal sealed record Article(
    int Number,
    SectionPlace Place,
    DateTimeOffset Published,
    DateTimeOffset? Updated,
    int Revision,
    IReadOnlyDictionary<string, ArticleText> Texts)
{
    /// <summary>The first article's number: four digits, as if the paper had been there for a while.</summary>
    public const int First = 1001;

    public NewsSection Section => Place.Section;

    /// <summary>When anything about the story last changed.</summary>
    public DateTimeOffset Changed => Updated ?? Published;
}

/// <summary>A story's place in the paper.</summary>
/// <param name="Section">The section it is printed in.</param>
/// <param name="Serial">How many stories of the section were printed before it.</param>
internal sealed record SectionPlace(NewsSection Section, int Serial);
