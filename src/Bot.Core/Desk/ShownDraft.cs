using Bot.Core.Model;

namespace Bot.Core.Desk;

/// <summary>What an editor saw when they pressed Send: nothing else is sent.</summary>
/// <param name="Revision">The article's revision.</param>
/// <param name="Channel">The channel that was chosen.</param>
public sealed record ShownDraft(int Revision, ChannelId Channel)
{
    /// <summary>What a board shows.</summary>
    public static ShownDraft Of(DraftBoard board) => new(board.Article.Revision, board.Channel.Id);
}
