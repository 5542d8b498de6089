namespace Bot.Core.Model;

/// <summary>What is read at a source's address.</summary>
public enum SourceKind
{
    /// <summary>Told by the answer: a feed or a sitemap if it is one, else a section page.</summary>
    Auto,

    /// <summary>RSS, Atom, RDF or JSON Feed.</summary>
    Feed,

    /// <summary>An HTML page that lists articles.</summary>
    SectionPage,

    /// <summary>A sitemap that tells headlines, as those for news do (sitemaps.org with Google's news extension).</summary>
    Sitemap,

    /// <summary>Never looked at: whoever holds its token pushes articles.</summary>
    Push,
}

/// <summary>A place on the web where new articles appear, and what was learned by looking at it.</summary>
public sealed class Source
{
    /// <summary>Identity.</summary>
    public SourceId Id { get; init; }

    /// <summary>The name in settings and in answers to staff; unique, ignoring case.</summary>
    public required string Name { get; set; }

    /// <summary>The http(s) address that is looked at. A permanent redirect replaces it.</summary>
    public required string Url { get; set; }

    /// <summary>What is read there.</summary>
    public SourceKind Kind { get; set; }

    /// <summary>The section that all of its articles belong to; null where entries or pages tell.</summary>
    public string? Section { get; set; }

    /// <summary>The language of its articles (BCP 47); null where the feed or the page tells, else the words themselves where they leave no doubt, else the newsroom's.</summary>
    public string? Language { get; set; }

    /// <summary>The interval between looks; null: 30 s to 30 min, learned from when it publishes.</summary>
    public TimeSpan? Every { get; set; }

    /// <summary>Where its articles stand if it is a section page; null: found without help.</summary>
    public SectionSelectors? Selectors { get; set; }

    /// <summary>Who made it.</summary>
    public Origin Origin { get; set; }

    /// <summary>No longer looked at; its history stays.</summary>
    public bool Retired { get; set; }

    /// <summary>Who of the staff paused it; it is not looked at until staff let it go on. Null: nobody did.</summary>
    public string? PausedBy { get; set; }

    /// <summary>When the next look is due.</summary>
    public DateTimeOffset NextLook { get; set; }

    /// <summary>When it was last looked at; null before the first look.</summary>
    public DateTimeOffset? LastLook { get; set; }

    /// <summary>When its last article came out, as far as looks can tell; null where none was ever dated or new.</summary>
    public DateTimeOffset? LastNews { get; set; }

    /// <summary>When it usually publishes; null before the first look.</summary>
    public Rhythm? Rhythm { get; set; }

    /// <summary>How long its feed asks to be left alone between looks, as far as that is granted; null where it says nothing.</summary>
    public TimeSpan? FeedWait { get; set; }

    /// <summary>When its feed says that it never changes.</summary>
    public SkippedTimes SkippedTimes { get; set; }

    /// <summary>When staff were last told that it is silent against its rhythm; null: never.</summary>
    public DateTimeOffset? SilenceTold { get; set; }

    /// <summary>The first look is done: what stood there then was old news and posted nothing.</summary>
    public bool Baselined { get; set; }

    /// <summary>The validator of the last answer (RFC 9110, section 8.8.3).</summary>
    public string? ETag { get; set; }

    /// <summary>The validator of the last answer (RFC 9110, section 8.8.2), as the server wrote it.</summary>
    public string? LastModified { get; set; }

    /// <summary>
    /// Until when a hub that has pushed before will go on to; till then looks are a safety net and come more seldom. Null
    /// where no hub pushes.
    /// </summary>
    public DateTimeOffset? PushedUntil { get; set; }

    /// <summary>Failed looks in a row; 0 while all is well.</summary>
    public int Failures { get; set; }

    /// <summary>How well it can be read.</summary>
    public HealthLevel Health { get; set; }

    /// <summary>When the first of the failures in a row was; null while all is well.</summary>
    public DateTimeOffset? FailingSince { get; set; }

    /// <summary>When staff were last told that it fails; null: never.</summary>
    public DateTimeOffset? FailureTold { get; set; }

    /// <summary>When it could last be read again after it had failed for a while; null: never.</summary>
    public DateTimeOffset? Recovered { get; set; }

    /// <summary>Why the last look failed, in words for people; null after a good one.</summary>
    public string? LastError { get; set; }
}
