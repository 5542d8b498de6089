using Bot.Core.Composing;
using Bot.Core.Model;

namespace Bot.Core.Desk.Oversight;

/// <summary>Posts a story as breaking news.</summary>
public interface IBreakingBook
{
    /// <summary>
    /// Makes a post of the article for each of these channels that has none, and lets one that waits go at once; all of them as
    /// breaking news, without the grace of other posts, in one transaction with the record of it.
    /// </summary>
    /// <param name="article">The story.</param>
    /// <param name="posts">The channels that take it, each with its post as breaking news.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>The posts that are on their way.</returns>
    Task<IReadOnlyList<Corrections.PostInChannel>> BreakAsync(
        ArticleId article, IReadOnlyList<(Channel Channel, PostContent Content)> posts, StaffMember by, DateTimeOffset now, CancellationToken cancel);
}
