using Bot.Core.Model;

namespace Bot.Core.Composing;

/// <summary>
/// Writes what a channel shows of an article: the same words for the stage, the desk's preview and the command line.
/// </summary>
public interface IPostWriter
{
    /// <summary>Writes the post.</summary>
    /// <param name="article">The article.</param>
    /// <param name="channel">The channel.</param>
    /// <param name="edits">What an editor wants otherwise; null: nothing.</param>
    PostContent Write(Article article, Channel channel, PostEdits? edits = null);
}
