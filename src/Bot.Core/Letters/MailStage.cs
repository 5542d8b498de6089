using Bot.Core.Composing.Twins;
using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Core.Work;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Letters;

/// <summary>
/// Finds out what news is of, each interest once, and plans its letters to all who follow that: set-wise in the database, in
/// batches, so that memory does not grow with the number of subscribers and others write between two batches. It is only a
/// little ahead of what the network takes: planning in hours what goes out in hours leaves the machine to those who ask
/// something, and what is withdrawn or stopped meanwhile was never written.
/// </summary>
public sealed partial class MailStage(IMailStore store, Street street, ILogger<MailStage> log) : IStage
{
    /// <summary>
    /// Subscribers that are looked at in one transaction: it holds up other writers for some hundredths of a second.
    /// </summary>
    public const int Batch = 2_000;

    /// <summary>Due letters of a kind beyond which no more are planned: minutes at Telegram's pace, seconds where nothing limits it.</summary>
    public const int Ahead = 10_000;

    /// <summary>When it is looked again whether more may be planned.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    private const int MostStories = 16;

    /// <summary>Beside a story and its twins few others share a band with it.</summary>
    private const int MostCompared = 16;

    /// <inheritdoc />
    public string Name => Stages.Mail;

    /// <inheritdoc />
    public async Task<Turn> WorkAsync(CancellationToken stopping)
    {
        var now = street.Now;
        var stories = await store.UnmatchedAsync(MostStories, stopping).ConfigureAwait(false);
        foreach (var story in stories) await MatchAsync(story, stopping).ConfigureAwait(false);
        var settled = await store.SettleAsync(Batch, now, stopping).ConfigureAwait(false);
        if (settled > 0) street.Ring(Stages.Letter);
        var plan = await PlanAsync(now, stopping).ConfigureAwait(false);
        return plan with { More = plan.More || settled > 0 || stories.Count == MostStories };
    }

    /// <inheritdoc />
    public Task DrainAsync() => Task.CompletedTask;

    private async Task MatchAsync(Article story, CancellationToken stopping)
    {
        if (!StoryNews.Is(story, street.Now))
        {
            await store.SaveAsync(new MatchedStory(story.Id, []), street.Now, stopping).ConfigureAwait(false);
            return;
        }
        var text = Interests.TextOf(story);
        var matching = new List<InterestId>();
        await foreach (var interest in store.CandidatesAsync(story, Interests.LeadsOf(text), stopping).ConfigureAwait(false))
            if (Interests.Has(interest, story, text)) matching.Add(interest.Id);
        // What nobody follows needs no bands: it never goes out, and so nobody can have it already.
        var bands = matching.Count == 0 ? [] : StoryBands.Of(story);
        var matched = new MatchedStory(story.Id, matching)
        {
            Bands = bands,
            SameAs = await TwinAsync(story, bands, stopping).ConfigureAwait(false),
        };
        await store.SaveAsync(matched, street.Now, stopping).ConfigureAwait(false);
    }

    private async Task<ArticleId?> TwinAsync(Article story, IReadOnlyList<long> bands, CancellationToken stopping)
    {
        if (bands.Count == 0) return null;
        var since = street.Now - TwinRule.Reach;
        var alike = await store.AlikeAsync(story.Id, bands, since, MostCompared, stopping).ConfigureAwait(false);
        return alike.FirstOrDefault(other => StoryNews.Stands(other) && TwinRule.AreTwins(story, other))?.Id;
    }

    /// <returns>Whether there may be more to plan, and when.</returns>
    private async Task<Turn> PlanAsync(DateTimeOffset now, CancellationToken stopping)
    {
        if (await store.NextAsync(stopping).ConfigureAwait(false) is not { } story) return Turn.Idle;
        if (await store.AreWaitingAsync(story, Ahead, now, stopping).ConfigureAwait(false)) return new Turn(More: false, now + Rest);
        if (await store.PlanAsync(story, Batch, now, stopping).ConfigureAwait(false) is not { } planned) return Turn.Idle;
        if (planned.Letters > 0) street.Ring(Stages.Letter);
        if (planned.IsDone) LogPlanned(story.Value);
        return new Turn(More: true, NextDue: null);
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "The letters of article {Article} are planned")]
    private partial void LogPlanned(long article);
}
