namespace Bot.Core.Reading.Feeds;

/// <summary>A document that is no feed, or no sitemap where one was promised. The message says in plain words what it is instead.</summary>
public sealed class FeedFormatException : FormatException
{
    /// <summary>A document that is no feed, with the reason in plain words.</summary>
    public FeedFormatException(string message) : base(message) { }

    /// <summary>A document that is no feed, with the reason in plain words and the cause for the log.</summary>
    public FeedFormatException(string message, Exception cause) : base(message, cause) { }

    /// <summary>A document that is no feed.</summary>
    public FeedFormatException() : base("This is not a feed.") { }
}
