namespace Bot.Core.Words;

public static partial class PhraseKeys
{
    /// <summary>What <c>/queue</c> does.</summary>
    public static readonly PhraseKey CommandQueue = new("command-queue");

    /// <summary>What <c>/schedule</c> does.</summary>
    public static readonly PhraseKey CommandSchedule = new("command-schedule");

    /// <summary>What <c>/channels</c> does.</summary>
    public static readonly PhraseKey CommandChannels = new("command-channels");

    /// <summary>What <c>/why</c> does.</summary>
    public static readonly PhraseKey CommandWhy = new("command-why");

    /// <summary>What <c>/stats</c> does.</summary>
    public static readonly PhraseKey CommandStats = new("command-stats");

    /// <summary>What <c>/breaking</c> does.</summary>
    public static readonly PhraseKey CommandBreaking = new("command-breaking");

    /// <summary>Above the list of what waits.</summary>
    public static readonly PhraseKey QueueTitle = new("queue-title");

    /// <summary>Nothing waits.</summary>
    public static readonly PhraseKey QueueNone = new("queue-none");

    /// <summary>Above the list of timed posts.</summary>
    public static readonly PhraseKey ScheduleTitle = new("schedule-title");

    /// <summary>No post has a time.</summary>
    public static readonly PhraseKey ScheduleNone = new("schedule-none");

    /// <summary>It goes next.</summary>
    public static readonly PhraseKey QueueNext = new("queue-next");

    /// <summary>It waits behind others: <c>{count}</c>.</summary>
    public static readonly PhraseKey QueueBehind = new("queue-behind");

    /// <summary>It is being sent right now.</summary>
    public static readonly PhraseKey QueueSending = new("queue-sending");

    /// <summary>Somebody keeps it back: <c>{name}</c>.</summary>
    public static readonly PhraseKey QueueHeldBy = new("queue-held-by");

    /// <summary>What waits: a post.</summary>
    public static readonly PhraseKey QueueActPublish = new("queue-act-publish");

    /// <summary>What waits: a correction.</summary>
    public static readonly PhraseKey QueueActCorrect = new("queue-act-correct");

    /// <summary>What waits: a retraction.</summary>
    public static readonly PhraseKey QueueActRetract = new("queue-act-retract");

    /// <summary>On the button that lets a post go first.</summary>
    public static readonly PhraseKey QueueFirst = new("queue-first");

    /// <summary>On the button that keeps a post back.</summary>
    public static readonly PhraseKey QueueHold = new("queue-hold");

    /// <summary>On the button that lets go what was kept back.</summary>
    public static readonly PhraseKey QueueRelease = new("queue-release");

    /// <summary>On the button that leaves a post out.</summary>
    public static readonly PhraseKey QueueDrop = new("queue-drop");

    /// <summary>On the button that sends a timed post now.</summary>
    public static readonly PhraseKey QueueNow = new("queue-now");

    /// <summary>On the button that asks for another time.</summary>
    public static readonly PhraseKey QueueTime = new("queue-time");

    /// <summary>Asks for another time.</summary>
    public static readonly PhraseKey QueueAskTime = new("queue-ask-time");

    /// <summary>What was typed is no time that can be.</summary>
    public static readonly PhraseKey QueueNoTime = new("queue-no-time");

    /// <summary>It went out, or somebody else was first.</summary>
    public static readonly PhraseKey QueueGone = new("queue-gone");

    /// <summary>Above the list of candidates, and on the button that shows all of them.</summary>
    public static readonly PhraseKey CandidatesTitle = new("candidates-title");

    /// <summary>A candidate goes out where nobody answers until <c>{time}</c>.</summary>
    public static readonly PhraseKey CandidatePosted = new("candidate-posted");

    /// <summary>A candidate is left out where nobody answers until <c>{time}</c>.</summary>
    public static readonly PhraseKey CandidateDropped = new("candidate-dropped");

    /// <summary>A candidate waits until somebody decides.</summary>
    public static readonly PhraseKey CandidateWaits = new("candidate-waits");

    /// <summary>When an approved candidate goes out: <c>{time}</c>.</summary>
    public static readonly PhraseKey CandidateDue = new("candidate-due");

    /// <summary>Above the list of channels.</summary>
    public static readonly PhraseKey ChannelsTitle = new("channels-title");

    /// <summary>A channel takes posts.</summary>
    public static readonly PhraseKey ChannelWorks = new("channel-works");

    /// <summary>The network keeps a channel closed: <c>{reason}</c>.</summary>
    public static readonly PhraseKey ChannelTroubled = new("channel-troubled");

    /// <summary>Staff paused a channel: <c>{name}</c>.</summary>
    public static readonly PhraseKey ChannelPausedBy = new("channel-paused-by");

    /// <summary>When the channel got its last post: <c>{time}</c>.</summary>
    public static readonly PhraseKey ChannelLastPost = new("channel-last-post");

    /// <summary>A channel has no post.</summary>
    public static readonly PhraseKey ChannelNoPost = new("channel-no-post");

    /// <summary>How many posts a channel got: <c>{hour}</c> in the last hour, <c>{day}</c> in the last day, <c>{waiting}</c> wait.</summary>
    public static readonly PhraseKey ChannelPace = new("channel-pace");

    /// <summary>What a network said last that was no success: <c>{time}</c>, <c>{reason}</c>.</summary>
    public static readonly PhraseKey ChannelLastError = new("channel-last-error");

    /// <summary>On the button that pauses a channel.</summary>
    public static readonly PhraseKey ChannelPause = new("channel-pause");

    /// <summary>On the button that lets a channel go on.</summary>
    public static readonly PhraseKey ChannelResume = new("channel-resume");

    /// <summary>On the button that shows the newest article as a channel would post it.</summary>
    public static readonly PhraseKey ChannelTest = new("channel-test");

    /// <summary>There is no article to try a post with.</summary>
    public static readonly PhraseKey ChannelNoTest = new("channel-no-test");

    /// <summary>On the button that pauses a source.</summary>
    public static readonly PhraseKey SourcePause = new("source-pause");

    /// <summary>On the button that lets a source be looked at again.</summary>
    public static readonly PhraseKey SourceResume = new("source-resume");

    /// <summary>Staff paused a source: <c>{name}</c>.</summary>
    public static readonly PhraseKey SourcePausedBy = new("source-paused-by");

    /// <summary>How often a source publishes: <c>{count}</c> articles a day.</summary>
    public static readonly PhraseKey SourceRhythm = new("source-rhythm");

    /// <summary>How to ask why.</summary>
    public static readonly PhraseKey WhyHowTo = new("why-how-to");

    /// <summary>A story was found: <c>{time}</c>, <c>{source}</c>.</summary>
    public static readonly PhraseKey WhyFound = new("why-found");

    /// <summary>A story was given by its link: <c>{time}</c>.</summary>
    public static readonly PhraseKey WhyGiven = new("why-given");

    /// <summary>A story changed: <c>{number}</c>, <c>{time}</c>.</summary>
    public static readonly PhraseKey WhyRevision = new("why-revision");

    /// <summary>No stage posts the story by itself.</summary>
    public static readonly PhraseKey WhyKnown = new("why-known");

    /// <summary>The page waits to be read.</summary>
    public static readonly PhraseKey WhyReading = new("why-reading");

    /// <summary>The story waits to be composed.</summary>
    public static readonly PhraseKey WhyComposing = new("why-composing");

    /// <summary>The story was composed.</summary>
    public static readonly PhraseKey WhyComposed = new("why-composed");

    /// <summary>The story was set aside: <c>{reason}</c>.</summary>
    public static readonly PhraseKey WhySetAside = new("why-set-aside");

    /// <summary>A channel has no post of the story, and nothing tells why.</summary>
    public static readonly PhraseKey WhyNoPost = new("why-no-post");

    /// <summary>A try: <c>{time}</c>, <c>{outcome}</c>.</summary>
    public static readonly PhraseKey WhyTry = new("why-try");

    /// <summary>No channel takes a story, or each has it.</summary>
    public static readonly PhraseKey BreakingNowhere = new("breaking-nowhere");

    /// <summary>Above the numbers of a day or a week.</summary>
    public static readonly PhraseKey StatsTitle = new("stats-title");

    /// <summary>How many posts went out.</summary>
    public static readonly PhraseKey StatsPosts = new("stats-posts");

    /// <summary>How long it took from first sight to the channel: <c>{median}</c>, <c>{most}</c> seconds.</summary>
    public static readonly PhraseKey StatsLatency = new("stats-latency");

    /// <summary>How many tries were no success, and how many posts were set aside.</summary>
    public static readonly PhraseKey StatsFailures = new("stats-failures");

    /// <summary>How many subscribers a channel has.</summary>
    public static readonly PhraseKey StatsSubscribers = new("stats-subscribers");

    /// <summary>Over a chart of posts.</summary>
    public static readonly PhraseKey StatsChart = new("stats-chart");

    /// <summary>Over a chart of posts by day.</summary>
    public static readonly PhraseKey StatsChartDays = new("stats-chart-days");
}
