using System.IO.Hashing;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Bot.Sandbox.Newsroom.Site;

/// <summary>A document with the validators a client may ask by.</summary>
/// <param name="ContentType">The media type, with its charset.</param>
/// <param name="Bytes">The document.</param>
internal sealed record CachedText(string ContentType, byte[] Bytes)
{
    public static CachedText Of(string contentType, string text) => new(contentType, Encoding.UTF8.GetBytes(text));

    /// <summary>The answer: the document, or 304 when the client has it already.</summary>
    /// <param name="lastModified">When the document last changed; absent where that is unknown.</param>
    public IResult Result(DateTimeOffset? lastModified)
    {
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(XxHash128.Hash(Bytes))}\"");
        return new Revalidated(Results.Bytes(Bytes, ContentType, lastModified: lastModified, entityTag: tag));
    }

    // no-cache: may be kept, but is asked for each time; news is at most one look old.
    private sealed class Revalidated(IResult document) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.CacheControl = "no-cache";
            return document.ExecuteAsync(httpContext);
        }
    }
}
