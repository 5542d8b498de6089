namespace Bot.Core.Words;

/// <content>What the bot says to staff.</content>
public static partial class PhraseKeys
{
    /// <summary>What /post does, in the overview.</summary>
    public static readonly PhraseKey CommandPost = new("command-post");

    /// <summary>How /post is used.</summary>
    public static readonly PhraseKey DeskHowTo = new("desk-how-to");

    /// <summary>Authors may not post.</summary>
    public static readonly PhraseKey DeskAuthor = new("desk-author");

    /// <summary>What was given is no web link.</summary>
    public static readonly PhraseKey DeskNotALink = new("desk-not-a-link");

    /// <summary>The page is no article: <c>{link}</c>.</summary>
    public static readonly PhraseKey DeskNoArticle = new("desk-no-article");

    /// <summary>The page was not to be had: <c>{link}</c>, <c>{reason}</c>.</summary>
    public static readonly PhraseKey DeskUnreachable = new("desk-unreachable");

    /// <summary>The address may not be fetched: <c>{link}</c>, <c>{reason}</c>.</summary>
    public static readonly PhraseKey DeskForbidden = new("desk-forbidden");

    /// <summary>No channel is in use.</summary>
    public static readonly PhraseKey DeskNoChannels = new("desk-no-channels");

    /// <summary>No channel of this name: <c>{channel}</c>; <c>{channels}</c> are there.</summary>
    public static readonly PhraseKey DeskUnknownChannel = new("desk-unknown-channel");

    /// <summary>Posted before by a person: <c>{channel}</c>, <c>{name}</c>, <c>{time}</c>.</summary>
    public static readonly PhraseKey DeskStandsByHand = new("desk-stands-by-hand");

    /// <summary>Posted before by the bot: <c>{channel}</c>, <c>{time}</c>.</summary>
    public static readonly PhraseKey DeskStandsByBot = new("desk-stands-by-bot");

    /// <summary>On its way by a person's hand: <c>{channel}</c>, <c>{name}</c>, <c>{time}</c>.</summary>
    public static readonly PhraseKey DeskWaitsByHand = new("desk-waits-by-hand");

    /// <summary>On its way by the bot: <c>{channel}</c>, <c>{time}</c>.</summary>
    public static readonly PhraseKey DeskWaitsByBot = new("desk-waits-by-bot");

    /// <summary>On the button that sends.</summary>
    public static readonly PhraseKey DeskSend = new("desk-send");

    /// <summary>On the button that throws the draft away.</summary>
    public static readonly PhraseKey DeskCancel = new("desk-cancel");

    /// <summary>On the button that consents to posting again.</summary>
    public static readonly PhraseKey DeskPostAgain = new("desk-post-again");

    /// <summary>On its way: <c>{channel}</c>.</summary>
    public static readonly PhraseKey DeskSent = new("desk-sent");

    /// <summary>Waits for a paused channel: <c>{channel}</c>, <c>{reason}</c>.</summary>
    public static readonly PhraseKey DeskSentPaused = new("desk-sent-paused");

    /// <summary>The draft was sent before.</summary>
    public static readonly PhraseKey DeskAlreadySent = new("desk-already-sent");

    /// <summary>The draft is thrown away; also where that was so before.</summary>
    public static readonly PhraseKey DeskDiscarded = new("desk-discarded");

    /// <summary>What is shown is not what stands now; it is shown anew.</summary>
    public static readonly PhraseKey DeskChanged = new("desk-changed");

    /// <summary>A source cannot be read, since <c>{time}</c>.</summary>
    public static readonly PhraseKey AlarmSourceFailing = new("alarm-source-failing");

    /// <summary>A source is asked once a day only, since <c>{time}</c>.</summary>
    public static readonly PhraseKey AlarmSourceGivenUp = new("alarm-source-given-up");

    /// <summary>A source's server says that it is gone for good.</summary>
    public static readonly PhraseKey AlarmSourceGone = new("alarm-source-gone");

    /// <summary>A source can be read again, since <c>{time}</c>.</summary>
    public static readonly PhraseKey AlarmSourceRecovered = new("alarm-source-recovered");

    /// <summary>A source should have published by <c>{time}</c>.</summary>
    public static readonly PhraseKey AlarmSourceSilent = new("alarm-source-silent");

    /// <summary>A posted article is gone from the web, noticed at <c>{time}</c>.</summary>
    public static readonly PhraseKey AlarmArticleVanished = new("alarm-article-vanished");

    /// <summary>Nobody can say whether a post of <c>{time}</c> stands.</summary>
    public static readonly PhraseKey AlarmPostUnsure = new("alarm-post-unsure");

    /// <summary>The network does not take a post.</summary>
    public static readonly PhraseKey AlarmPostRefused = new("alarm-post-refused");

    /// <summary>A channel is closed to the bot, since <c>{time}</c>.</summary>
    public static readonly PhraseKey AlarmChannelPaused = new("alarm-channel-paused");

    /// <summary>A channel takes posts again, since <c>{time}</c>.</summary>
    public static readonly PhraseKey AlarmChannelRecovered = new("alarm-channel-recovered");

    /// <summary>A network does not let the bot in, since <c>{time}</c>.</summary>
    public static readonly PhraseKey AlarmAccountPaused = new("alarm-account-paused");

    /// <summary>A network lets the bot in again, since <c>{time}</c>.</summary>
    public static readonly PhraseKey AlarmAccountRecovered = new("alarm-account-recovered");

    /// <summary>On the button that says that an unsure post stands.</summary>
    public static readonly PhraseKey AlarmStands = new("alarm-stands");

    /// <summary>On the button that has an unsure post sent again.</summary>
    public static readonly PhraseKey AlarmSendAgain = new("alarm-send-again");

    /// <summary>It is noted that the unsure post stands.</summary>
    public static readonly PhraseKey AlarmStanding = new("alarm-standing");

    /// <summary>The unsure post is on its way again.</summary>
    public static readonly PhraseKey AlarmSendingAgain = new("alarm-sending-again");

    /// <summary>On the button by which somebody takes note.</summary>
    public static readonly PhraseKey AlarmSeen = new("alarm-seen");

    /// <summary>On the button that takes the posts of a vanished article back.</summary>
    public static readonly PhraseKey AlarmWithdraw = new("alarm-withdraw");

    /// <summary>On the button that leaves the posts of a vanished article as they stand.</summary>
    public static readonly PhraseKey AlarmKeep = new("alarm-keep");

    /// <summary>So many posts are being taken back: <c>{posts}</c>.</summary>
    public static readonly PhraseKey AlarmWithdrawn = new("alarm-withdrawn");

    /// <summary>The posts of the vanished article stay.</summary>
    public static readonly PhraseKey AlarmKept = new("alarm-kept");

    /// <summary>Below an alarm that somebody answered: <c>{name}</c>, <c>{time}</c>.</summary>
    public static readonly PhraseKey AlarmAnswered = new("alarm-answered");

    /// <summary>To whoever presses too late: <c>{name}</c> was first.</summary>
    public static readonly PhraseKey AlarmAnsweredBy = new("alarm-answered-by");
}
