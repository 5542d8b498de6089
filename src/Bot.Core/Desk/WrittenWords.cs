using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Composing;

namespace Bot.Core.Desk;

/// <summary>What a member of staff wrote to become a post, without an article on the web.</summary>
/// <param name="Key">Which message it was; names the article.</param>
/// <param name="Text">The words.</param>
/// <param name="Photo">The photo, as a <see cref="HeldPicture"/>; null for none.</param>
public sealed record WrittenWords(string Key, string Text, string? Photo)
{
    /// <summary>A text of a line that is shorter is rather something said to the bot.</summary>
    private const int Shortest = 40;

    /// <summary>What a message holds.</summary>
    /// <param name="message">The message.</param>
    /// <param name="text">Its words, without a command.</param>
    public static WrittenWords Of(IncomingMessage message, string text) => new(
        string.Create(CultureInfo.InvariantCulture, $"desk:{message.ChatId}:{message.MessageId}"), text, message.Photo);

    /// <summary>Whether words are meant as a post: they came with a photo, have more than a line, or are long.</summary>
    public static bool IsPost(IncomingMessage message, string text) =>
        // Of invisible signs nothing would stand.
        CleanText.Paragraphs(text, int.MaxValue).Trim().Length > 0
        && (message.Photo is not null || text.Trim().Contains('\n', StringComparison.Ordinal) || CodePoints.Count(text.Trim()) >= Shortest);
}
