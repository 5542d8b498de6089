namespace Bot.Core.Desk;

/// <summary>What an editor saw when they pressed Send: nothing else is sent.</summary>
/// <param name="Revision">The article's revision.</param>
/// <param name="Version">The draft's version, which tells its channels, edits and time.</param>
public sealed record ShownDraft(int Revision, int Version)
{
    /// <summary>What a board shows.</summary>
    public static ShownDraft Of(DraftBoard board) => new(board.Article.Revision, board.Draft.Version);
}
