namespace Bot.Core.Reading.Pages;

/// <summary>A feed that a page names.</summary>
/// <param name="Url">Its address, absolute.</param>
/// <param name="Title">What the page calls it, on one line; null where it says nothing.</param>
/// <param name="Type">Its media type in lower case without parameters, for example <c>application/rss+xml</c>.</param>
public sealed record FeedLink(string Url, string? Title, string Type)
{
    /// <summary>Whether it tells what readers say rather than the paper: blogs name that feed beside the other.</summary>
    public bool IsOfComments => Url.Contains("/comments/", StringComparison.OrdinalIgnoreCase);
}
