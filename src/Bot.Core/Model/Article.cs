namespace Bot.Core.Model;

/// <summary>Where an article stands on the street.</summary>
public enum ArticleStage
{
    /// <summary>Known and listed, with nothing to do: old news of a first look, or a link that an editor asked for.</summary>
    Known,

    /// <summary>Found; its page is to be read.</summary>
    Found,

    /// <summary>Read; posts are to be composed.</summary>
    Read,

    /// <summary>Composed: every channel that wants it has its post.</summary>
    Composed,

    /// <summary>Set aside with its reason; the rest goes on.</summary>
    SetAside,
}

/// <summary>One story, however many sources carry it.</summary>
public sealed class Article
{
    /// <summary>Identity.</summary>
    public ArticleId Id { get; init; }

    /// <summary>The identity of the story on the web: its normalized link. Unique.</summary>
    public required string Key { get; init; }

    /// <summary>The link to post; empty for what staff wrote themselves.</summary>
    public required string Link { get; set; }

    /// <summary>The headline, plain text.</summary>
    public required string Title { get; set; }

    /// <summary>The first paragraph or standfirst, plain text without the dateline.</summary>
    public string? Lead { get; set; }

    /// <summary>The body: plain paragraphs, parted by blank lines.</summary>
    public string? Text { get; set; }

    /// <summary>A summary that the assistant wrote and that was checked against the article; null: the lead is used.</summary>
    public string? Summary { get; set; }

    /// <summary>The revision for which the assistant was asked last, whatever it answered; 0: never.</summary>
    public int SummaryRevision { get; set; }

    /// <summary>The dateline as it stood, e.g. <c>ERLENFURT, 3. März (EB)</c>.</summary>
    public string? Dateline { get; set; }

    /// <summary>Language (BCP 47, lower case, e.g. <c>de</c>).</summary>
    public required string Language { get; set; }

    /// <summary>Who wrote it, as the page says.</summary>
    public string? Byline { get; set; }

    /// <summary>The names of its authors, in the page's order.</summary>
    public List<string> Authors { get; set; } = [];

    /// <summary>Whether only subscribers can read it whole, as its page or its newsroom says.</summary>
    public bool IsPaywalled { get; set; }

    /// <summary>Whether its newsroom calls it breaking news, see <see cref="Reading.BreakingMark"/>. Once said it stays.</summary>
    public bool IsBreaking { get; set; }

    /// <summary>The name of the site.</summary>
    public string? SiteName { get; set; }

    /// <summary>Address of the main picture.</summary>
    public string? Image { get; set; }

    /// <summary>What the main picture shows, for those who can't see it.</summary>
    public string? ImageAlt { get; set; }

    /// <summary>The pictures that the article shows besides <see cref="Image"/>, in the page's order; nine at most.</summary>
    public List<ArticlePicture> Gallery { get; set; } = [];

    /// <summary>Tags, in the page's order.</summary>
    public List<string> Tags { get; set; } = [];

    /// <summary>The sections it belongs to, gathered from all sources and its page.</summary>
    public List<ArticleSection> Sections { get; set; } = [];

    /// <summary>When the newsroom published it; null where nothing tells.</summary>
    public DateTimeOffset? Published { get; set; }

    /// <summary>When the newsroom last changed it.</summary>
    public DateTimeOffset? Updated { get; set; }

    /// <summary>When it was found here.</summary>
    public DateTimeOffset Found { get; init; }

    /// <summary>The order of headlines, see <see cref="HeadlineOrder"/>.</summary>
    public DateTimeOffset Dated { get; set; }

    /// <summary>1 at first; grows by one when what is posted of it changed.</summary>
    public int Revision { get; set; } = 1;

    /// <summary>Where it stands.</summary>
    public ArticleStage Stage { get; set; }

    /// <summary>When its stage is due.</summary>
    public DateTimeOffset Due { get; set; }

    /// <summary>Tries of the present stage that failed.</summary>
    public int Tries { get; set; }

    /// <summary>Why it was set aside, or why its page could not be read.</summary>
    public string? Reason { get; set; }

    /// <summary>The headline as a source told it last; null for a link given by hand.</summary>
    public string? ToldTitle { get; set; }

    /// <summary>The abstract as a source told it last.</summary>
    public string? ToldLead { get; set; }

    /// <summary>The body of an article that its newsroom pushed whole, until it is taken as <see cref="Text"/>; else null.</summary>
    public string? ToldText { get; set; }

    /// <summary>What the page called its headline when it was last read; null until then, and while <see cref="IsToldWhole"/>. It may differ from <see cref="Title"/>.</summary>
    public string? PageTitle { get; set; }

    /// <summary>It says what its newsroom pushed whole: its page was not read since, and may not be up yet.</summary>
    public bool IsToldWhole => Text is not null && PageTitle is null;

    /// <summary>The identity by the address that the page itself calls its own (RFC 6596), where it is another than <see cref="Key"/>.</summary>
    public string? Canonical { get; set; }

    /// <summary>The article that tells the same story and stands for both; null for most.</summary>
    public ArticleId? SameAs { get; set; }

    /// <summary>The validator of the page's last answer (RFC 9110, section 8.8.3).</summary>
    public string? PageETag { get; set; }

    /// <summary>The validator of the page's last answer (RFC 9110, section 8.8.2), as the server wrote it.</summary>
    public string? PageLastModified { get; set; }

    /// <summary>When its page is read again; null: never by itself.</summary>
    public DateTimeOffset? Reread { get; set; }

    /// <summary>Since when its page is not to be found; null while it is.</summary>
    public DateTimeOffset? Missing { get; set; }

    /// <summary>When it counted as vanished: its page was missing at two looks, or its newsroom said so. Null while it is there.</summary>
    public DateTimeOffset? Vanished { get; set; }

    /// <summary>Who of the staff took it back everywhere; no stage posts or corrects it any more. Null for most.</summary>
    public string? WithdrawnBy { get; set; }

    /// <summary>The source that found it first; null for a link given by hand.</summary>
    public SourceId? FoundAt { get; init; }

    /// <summary>Whether staff wrote it at the desk: it has no page, and its lead is the whole text as they wrote it.</summary>
    public bool IsOwnWords => Link.Length == 0;
}

/// <summary>A section that an article belongs to.</summary>
public sealed class ArticleSection
{
    /// <summary>The folded name by which sections are compared, see <see cref="SectionBook"/>.</summary>
    public required string Key { get; init; }

    /// <summary>The label as it stood.</summary>
    public required string Label { get; init; }
}
