namespace Bot.Core.Words;

/// <content>What stands on the board under drafts and candidates, and what is said about them.</content>
public static partial class PhraseKeys
{
    /// <summary>On the button by which the headline is written anew.</summary>
    public static readonly PhraseKey DeskTitle = new("desk-title");

    /// <summary>On the button by which the summary is written anew.</summary>
    public static readonly PhraseKey DeskSummary = new("desk-summary");

    /// <summary>On the button that leads to the templates: <c>{name}</c>.</summary>
    public static readonly PhraseKey DeskTemplate = new("desk-template");

    /// <summary>On the button that leads to the pictures: <c>{what}</c>.</summary>
    public static readonly PhraseKey DeskPicture = new("desk-picture");

    /// <summary>As the channel has it.</summary>
    public static readonly PhraseKey DeskUsual = new("desk-usual");

    /// <summary>No picture.</summary>
    public static readonly PhraseKey DeskNone = new("desk-none");

    /// <summary>On the button that takes the sound away.</summary>
    public static readonly PhraseKey DeskSilent = new("desk-silent");

    /// <summary>On the button that makes it breaking news.</summary>
    public static readonly PhraseKey DeskBreaking = new("desk-breaking");

    /// <summary>On the button that leads to the times: <c>{time}</c>.</summary>
    public static readonly PhraseKey DeskWhen = new("desk-when");

    /// <summary>At once.</summary>
    public static readonly PhraseKey DeskNow = new("desk-now");

    /// <summary>On a button: in <c>{minutes}</c> minutes.</summary>
    public static readonly PhraseKey DeskInMinutes = new("desk-in-minutes");

    /// <summary>On a button: this evening at <c>{time}</c>.</summary>
    public static readonly PhraseKey DeskTonight = new("desk-tonight");

    /// <summary>On a button: tomorrow at <c>{time}</c>.</summary>
    public static readonly PhraseKey DeskTomorrow = new("desk-tomorrow");

    /// <summary>On the button that asks for a time.</summary>
    public static readonly PhraseKey DeskOtherTime = new("desk-other-time");

    /// <summary>Asks for a headline.</summary>
    public static readonly PhraseKey DeskAskTitle = new("desk-ask-title");

    /// <summary>Asks for a summary.</summary>
    public static readonly PhraseKey DeskAskSummary = new("desk-ask-summary");

    /// <summary>Asks for a time, by the clock of <c>{zone}</c>.</summary>
    public static readonly PhraseKey DeskAskTime = new("desk-ask-time");

    /// <summary>Asks why a candidate is rejected.</summary>
    public static readonly PhraseKey DeskAskReason = new("desk-ask-reason");

    /// <summary>Words are too many: <c>{length}</c>, and <c>{most}</c> are the most.</summary>
    public static readonly PhraseKey DeskTooLong = new("desk-too-long");

    /// <summary>With these words the post does not fit into <c>{channel}</c>.</summary>
    public static readonly PhraseKey DeskMisfit = new("desk-misfit");

    /// <summary>What was typed is no time.</summary>
    public static readonly PhraseKey DeskNotATime = new("desk-not-a-time");

    /// <summary>The time has passed.</summary>
    public static readonly PhraseKey DeskTimeIsOver = new("desk-time-is-over");

    /// <summary>Nothing is planned for more than <c>{days}</c> days ahead.</summary>
    public static readonly PhraseKey DeskTooFar = new("desk-too-far");

    /// <summary>Goes out later: <c>{channel}</c>, <c>{time}</c>.</summary>
    public static readonly PhraseKey DeskScheduled = new("desk-scheduled");

    /// <summary>Editors are asked about an author's post: <c>{channel}</c>.</summary>
    public static readonly PhraseKey DeskAsked = new("desk-asked");

    /// <summary>A photo came without words.</summary>
    public static readonly PhraseKey DeskPhotoWithoutWords = new("desk-photo-without-words");

    /// <summary>Waits for an editor's word: <c>{channel}</c>.</summary>
    public static readonly PhraseKey DeskWaitsInReview = new("desk-waits-in-review");

    /// <summary>The paper corrected, at <c>{time}</c>, what an editor had written anew.</summary>
    public static readonly PhraseKey AlarmEditsKept = new("alarm-edits-kept");

    /// <summary>On the button that lets a candidate through.</summary>
    public static readonly PhraseKey ReviewApprove = new("review-approve");

    /// <summary>On the button that opens a candidate for changes.</summary>
    public static readonly PhraseKey ReviewEdit = new("review-edit");

    /// <summary>On the button that stops a candidate's clock.</summary>
    public static readonly PhraseKey ReviewHold = new("review-hold");

    /// <summary>On the button that leads to the reasons to reject.</summary>
    public static readonly PhraseKey ReviewReject = new("review-reject");

    /// <summary>A reason: it was told before.</summary>
    public static readonly PhraseKey ReviewReasonTold = new("review-reason-told");

    /// <summary>A reason: it is not for this channel.</summary>
    public static readonly PhraseKey ReviewReasonElsewhere = new("review-reason-elsewhere");

    /// <summary>A reason: something in it is wrong.</summary>
    public static readonly PhraseKey ReviewReasonWrong = new("review-reason-wrong");

    /// <summary>A reason: it comes too late.</summary>
    public static readonly PhraseKey ReviewReasonLate = new("review-reason-late");

    /// <summary>On the button that asks for a reason.</summary>
    public static readonly PhraseKey ReviewReasonTyped = new("review-reason-typed");

    /// <summary>On the button that rejects without a reason.</summary>
    public static readonly PhraseKey ReviewReasonUnsaid = new("review-reason-unsaid");

    /// <summary>A changed candidate is approved for <c>{channel}</c>.</summary>
    public static readonly PhraseKey ReviewApproved = new("review-approved");

    /// <summary>The candidate is approved.</summary>
    public static readonly PhraseKey ReviewLetThrough = new("review-let-through");

    /// <summary>The candidate is held.</summary>
    public static readonly PhraseKey ReviewHeld = new("review-held");

    /// <summary>The candidate is rejected.</summary>
    public static readonly PhraseKey ReviewRejected = new("review-rejected");

    /// <summary>Nothing is left to decide, and nobody of the staff decided.</summary>
    public static readonly PhraseKey ReviewOver = new("review-over");

    /// <summary>In place of a name: the article was taken back.</summary>
    public static readonly PhraseKey ReviewWithdrawn = new("review-withdrawn");

    /// <summary>In place of a name: nobody answered, and the channel's rule decided.</summary>
    public static readonly PhraseKey ReviewUnanswered = new("review-unanswered");

    /// <summary>A candidate for <c>{channel}</c> waits since <c>{time}</c>.</summary>
    public static readonly PhraseKey ReviewReminder = new("review-reminder");

    /// <summary><c>{channel}</c> always asks.</summary>
    public static readonly PhraseKey ReviewAlways = new("review-always");

    /// <summary><c>{channel}</c> asks because of <c>{cause}</c>.</summary>
    public static readonly PhraseKey ReviewCause = new("review-cause");

    /// <summary>The author <c>{name}</c> asks for <c>{channel}</c>.</summary>
    public static readonly PhraseKey ReviewAuthor = new("review-author");

    /// <summary>An editor rejected it: <c>{what}</c>.</summary>
    public static readonly PhraseKey RefusedRejected = new("refused-rejected");

    /// <summary>Nobody approved it in time.</summary>
    public static readonly PhraseKey RefusedUnanswered = new("refused-unanswered");
}
