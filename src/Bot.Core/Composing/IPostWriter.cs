using Bot.Core.Model;

namespace Bot.Core.Composing;

/// <summary>
/// Writes what a channel shows of an article: the same words for the stage, the desk's preview and the command line.
/// </summary>
public interface IPostWriter
{
    /// <summary>Writes the post.</summary>
    PostContent Write(Article article, Channel channel);
}
