namespace Bot.Core.Words;

public static partial class PhraseKeys
{
    /// <summary>What <c>/recent</c> does.</summary>
    public static readonly PhraseKey CommandRecent = new("command-recent");

    /// <summary>What <c>/edit</c> does.</summary>
    public static readonly PhraseKey CommandEdit = new("command-edit");

    /// <summary>What <c>/correct</c> does.</summary>
    public static readonly PhraseKey CommandCorrect = new("command-correct");

    /// <summary>What <c>/retract</c> does.</summary>
    public static readonly PhraseKey CommandRetract = new("command-retract");

    /// <summary>What <c>/undo</c> does.</summary>
    public static readonly PhraseKey CommandUndo = new("command-undo");

    /// <summary>Above the list of stories that were posted last.</summary>
    public static readonly PhraseKey RecentTitle = new("recent-title");

    /// <summary>Nothing was posted yet.</summary>
    public static readonly PhraseKey RecentNone = new("recent-none");

    /// <summary>How to say which story is meant: <c>{command}</c>.</summary>
    public static readonly PhraseKey CorrectionHowTo = new("correction-how-to");

    /// <summary>Nobody has told of this story.</summary>
    public static readonly PhraseKey CorrectionUnknown = new("correction-unknown");

    /// <summary>Nothing of the story stands anywhere.</summary>
    public static readonly PhraseKey CorrectionNothing = new("correction-nothing");

    /// <summary>The person may not do this.</summary>
    public static readonly PhraseKey CorrectionNotAllowed = new("correction-not-allowed");

    /// <summary>On the button that asks for another headline.</summary>
    public static readonly PhraseKey CorrectionHeadline = new("correction-headline");

    /// <summary>On the button that asks for another summary.</summary>
    public static readonly PhraseKey CorrectionSummary = new("correction-summary");

    /// <summary>On the button that asks for a note to readers.</summary>
    public static readonly PhraseKey CorrectionNote = new("correction-note");

    /// <summary>On the button that takes a story back.</summary>
    public static readonly PhraseKey CorrectionRetract = new("correction-retract");

    /// <summary>On the button that really takes a story back.</summary>
    public static readonly PhraseKey CorrectionSure = new("correction-sure");

    /// <summary>Asks for another headline.</summary>
    public static readonly PhraseKey CorrectionAskHeadline = new("correction-ask-headline");

    /// <summary>Asks for another summary.</summary>
    public static readonly PhraseKey CorrectionAskSummary = new("correction-ask-summary");

    /// <summary>Asks what readers are told about a correction.</summary>
    public static readonly PhraseKey CorrectionAskNote = new("correction-ask-note");

    /// <summary>Asks whether a story is really to be taken back: <c>{channels}</c> names where it stands.</summary>
    public static readonly PhraseKey CorrectionAskSure = new("correction-ask-sure");

    /// <summary>What was typed is too long: <c>{most}</c> characters at most.</summary>
    public static readonly PhraseKey CorrectionTooLong = new("correction-too-long");

    /// <summary>An edit that readers would not see.</summary>
    public static readonly PhraseKey ResultUnchanged = new("result-unchanged");

    /// <summary>A story that was taken back before: <c>{name}</c> says by whom.</summary>
    public static readonly PhraseKey ResultAlready = new("result-already");

    /// <summary>There is nothing to undo.</summary>
    public static readonly PhraseKey UndoNothing = new("undo-nothing");

    /// <summary>It is done in a channel since <c>{time}</c>.</summary>
    public static readonly PhraseKey ResultDone = new("result-done");

    /// <summary>It was taken back before it went out.</summary>
    public static readonly PhraseKey ResultNeverOut = new("result-never-out");

    /// <summary>It waits for its turn in a channel.</summary>
    public static readonly PhraseKey ResultWaits = new("result-waits");

    /// <summary>It waits in a channel until <c>{time}</c>.</summary>
    public static readonly PhraseKey ResultWaitsUntil = new("result-waits-until");

    /// <summary>It waits because the channel is paused: <c>{reason}</c>.</summary>
    public static readonly PhraseKey ResultPaused = new("result-paused");

    /// <summary>Nobody knows yet whether it was done.</summary>
    public static readonly PhraseKey ResultUnknown = new("result-unknown");

    /// <summary>The network does not do it: <c>{reason}</c>.</summary>
    public static readonly PhraseKey ResultFailed = new("result-failed");

    /// <summary>It stands in a channel since <c>{time}</c>.</summary>
    public static readonly PhraseKey StateStands = new("state-stands");

    /// <summary>It is not out in a channel yet.</summary>
    public static readonly PhraseKey StateWaits = new("state-waits");

    /// <summary>It waits for an editor’s word.</summary>
    public static readonly PhraseKey StateReview = new("state-review");

    /// <summary>It was taken back in a channel.</summary>
    public static readonly PhraseKey StateWithdrawn = new("state-withdrawn");

    /// <summary>What readers see where a post was taken back.</summary>
    public static readonly PhraseKey RetractNotice = new("retract-notice");
}
