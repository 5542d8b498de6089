using Bot.Core.Composing;
using Bot.Core.Model;

namespace Bot.Core.Desk;

/// <summary>Checks what an editor changes in a draft, and carries it out.</summary>
/// <param name="store">The rows.</param>
/// <param name="writer">Writes posts, to see whether words fit.</param>
/// <param name="time">The clock.</param>
public sealed class DraftEditing(IDeskStore store, IPostWriter writer, TimeProvider time)
{
    /// <summary>What a post leaves out where words are too many for it.</summary>
    private static readonly string[] Losses = ["headline", "summary", "end", "picture"];

    /// <summary>Changes a draft.</summary>
    /// <returns>Null where it was changed, or is no longer open; else why not.</returns>
    internal async Task<DeskAnswer?> ChangeAsync(DraftBoard board, DraftChange change, CancellationToken cancel)
    {
        if (Refusal(board, change) is { } refusal) return refusal;
        await store.ChangeDraftAsync(board.Draft.Id, draft => Apply(draft, change, board), cancel).ConfigureAwait(false);
        return null;
    }

    private DeskAnswer? Refusal(DraftBoard board, DraftChange change) => change switch
    {
        DraftChange.Title { Text: { } text } => Refusal(board, change, text, PostEdits.LongestTitle),
        DraftChange.Summary { Text: { } text } => Refusal(board, change, text, PostEdits.LongestSummary),
        DraftChange.Template { Name: { } name } when BuiltInTemplate.Find(name) is null => new DeskAnswer.NoDraft(),
        DraftChange.Toggle { Channel: var channel } when board.Channels.All(known => known.Id != channel) => new DeskAnswer.NoDraft(),
        DraftChange.Again { Channel: var channel } when board.Channels.All(known => known.Id != channel) => new DeskAnswer.NoDraft(),
        DraftChange.Picture { Number: { } number } when number >= board.Pictures.Count => new DeskAnswer.NoDraft(),
        DraftChange.Due { Time: { } due } when due <= time.GetUtcNow() => new DeskAnswer.TimeIsOver(),
        DraftChange.Due { Time: { } due } when due > time.GetUtcNow() + TypedTime.Furthest => new DeskAnswer.TooFar(TypedTime.Furthest),
        _ => null,
    };

    private DeskAnswer? Refusal(DraftBoard board, DraftChange change, string text, int most) =>
        CodePoints.Count(text) is var length && length > most ? new DeskAnswer.TooLong(length, most) : Misfit(board, change);

    /// <summary>Words must not cost a post what it had before.</summary>
    private DeskAnswer.Misfit? Misfit(DraftBoard board, DraftChange change)
    {
        var edited = Edits(board.Draft.Edits, change, board);
        return board.Chosen.FirstOrDefault(channel => Lost(board.Article, channel, edited).Except(Lost(board.Article, channel, board.Draft.Edits)).Any())
            is { } narrow ? new DeskAnswer.Misfit(narrow) : null;
    }

    private IEnumerable<string> Lost(Article article, Channel channel, PostEdits edits) =>
        writer.Write(article, channel, edits).LeftOut.Intersect(Losses);

    private static void Apply(Draft draft, DraftChange change, DraftBoard board)
    {
        switch (change)
        {
            case DraftChange.Toggle { Channel: var channel } when channel == draft.ChannelId:
                if (draft.Others is [.., var last]) (draft.ChannelId, draft.Others) = (last, [.. draft.Others.SkipLast(1)]);
                break;
            case DraftChange.Toggle { Channel: var channel }:
                (draft.ChannelId, draft.Others) = (channel, [.. draft.Channels.Where(other => other != channel).Reverse()]);
                break;
            case DraftChange.Again { Channel: var channel }:
                draft.AgainIn = [.. draft.AgainIn.Append(channel).Distinct()];
                break;
            case DraftChange.Sound:
                draft.IsSilent = !draft.IsSilent;
                break;
            case DraftChange.Due { Time: var due }:
                draft.Due = due;
                break;
            default:
                draft.Edits = Edits(draft.Edits, change, board);
                break;
        }
        // Consent is given for a channel that it goes to.
        draft.AgainIn = [.. draft.AgainIn.Intersect(draft.Channels)];
    }

    private static PostEdits Edits(PostEdits edits, DraftChange change, DraftBoard board) => change switch
    {
        DraftChange.Title { Text: var text } => edits with { Title = text },
        DraftChange.Summary { Text: var text } => edits with { Summary = text },
        DraftChange.Template { Name: var name } => edits with { Template = name },
        DraftChange.Picture { Number: { } number } => edits with { Picture = board.Pictures[number], HidesPicture = false },
        DraftChange.Picture { Hides: var hides } => edits with { Picture = null, HidesPicture = hides },
        DraftChange.Breaking => edits with { IsBreaking = !edits.IsBreaking },
        _ => edits,
    };
}
