using Bot.Core.Model;

namespace Bot.Core.Reading;

/// <summary>Fetches and reads one article page, under the guards that hold for every fetch.</summary>
public interface IArticleReader
{
    /// <summary>Reads the page at a link.</summary>
    Task<ReadResult> ReadAsync(string link, string? language, CancellationToken cancel);

    /// <summary>Reads the page of an article again, with the validators of its last answer (RFC 9110, section 13.1).</summary>
    Task<ReadResult> ReadAgainAsync(Article article, CancellationToken cancel);
}

/// <summary>How reading a page ended.</summary>
public abstract record ReadResult
{
    /// <summary>The page is an article; the facts that it tells, as an article not yet stored.</summary>
    public sealed record Read(Article Article) : ReadResult;

    /// <summary>The server says that the page is as it was (304), or it gave no certain answer that differs.</summary>
    public sealed record Unchanged : ReadResult;

    /// <summary>No page was asked for: the newsroom pushed the article whole.</summary>
    public sealed record ToldWhole : ReadResult;

    /// <summary>There is a page, and it is not an article.</summary>
    public sealed record NoArticle : ReadResult;

    /// <summary>The address may not be fetched: private, or not of the web.</summary>
    public sealed record Forbidden(string Reason) : ReadResult;

    /// <summary>The page was not to be had.</summary>
    /// <param name="Reason">Why, for people.</param>
    /// <param name="Wait">How long the server asks to wait.</param>
    /// <param name="ForGood">Trying again would not help (404, 410).</param>
    public sealed record Unreachable(string Reason, TimeSpan? Wait, bool ForGood) : ReadResult;
}
