namespace Bot.Core.Reading.Feeds;

/// <summary>The family of formats a feed is written in.</summary>
public enum FeedKind
{
    /// <summary>RSS 0.91, 0.92 and 2.0.</summary>
    Rss,

    /// <summary>Atom 0.3 and 1.0 (RFC 4287).</summary>
    Atom,

    /// <summary>RSS 0.90 and 1.0, which are RDF documents.</summary>
    Rdf,

    /// <summary>JSON Feed 1.0 and 1.1.</summary>
    Json,
}
