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

    /// <summary>Writes a digest of articles, in this order, by the template <c>digest</c>.</summary>
    /// <param name="articles">The articles; at least one.</param>
    /// <param name="channel">Where it is posted.</param>
    /// <param name="keepsAll">Whether all of them must be in it, with shorter words where these do not fit; else the last ones give way.</param>
    DigestContent WriteDigest(IReadOnlyList<Article> articles, Channel channel, bool keepsAll = false);
}

/// <summary>A digest.</summary>
/// <param name="Content">The post.</param>
/// <param name="Articles">How many of the articles are in it.</param>
public readonly record struct DigestContent(PostContent Content, int Articles);
