using System.Net;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Fetching;

/// <summary>How a fetch ended, in the protocol's words (RFC 9110).</summary>
public abstract record FetchResult
{
    /// <summary>How long the server asks not to be asked again (Retry-After, Cache-Control max-age, Expires); null where it says nothing.</summary>
    public TimeSpan? ServerWait { get; init; }

    /// <summary>A document came.</summary>
    public sealed record Fetched(ReadOnlyMemory<byte> Body, string? ContentType, Uri Address) : FetchResult
    {
        /// <summary>The address for the future where every redirect on the way was permanent (301, 308); null: the one asked.</summary>
        public Uri? MovedTo { get; init; }

        /// <summary>The ETag header, as it was written.</summary>
        public string? ETag { get; init; }

        /// <summary>The Link headers (RFC 8288), as they were written, joined by commas.</summary>
        public string? Links { get; init; }

        /// <summary>The Last-Modified header, as it was written.</summary>
        public string? LastModified { get; init; }
    }

    /// <summary>What was fetched last time still stands (304).</summary>
    public sealed record NotModified : FetchResult;

    /// <summary>Nothing came.</summary>
    /// <param name="Reason">Why, for people.</param>
    /// <param name="Gone">The server says that it is not there: 404, or 410 for good.</param>
    public sealed record Failed(string Reason, bool Gone = false) : FetchResult
    {
        /// <summary>Why, as staff are told in their own words; null: others know, and <see cref="Reason"/> tells what they say.</summary>
        public Reason? Own { get; init; }

        /// <summary>What is kept of it.</summary>
        public string Kept => Own?.Stored ?? Reason;

        /// <summary>The server says that it will not come back (410, RFC 9110, section 15.5.11).</summary>
        public bool ForGood { get; init; }

        /// <summary>The status that the server answered with; null where no answer came.</summary>
        public HttpStatusCode? Status { get; init; }
    }

    /// <summary>The address may not be fetched.</summary>
    /// <param name="Own">Why.</param>
    public sealed record Forbidden(Reason Own) : FetchResult
    {
        /// <summary>Why, in English.</summary>
        public string Reason => ReasonWords.InEnglish(Own.Stored);
    }
}
