using Bot.Core.Model;
using Bot.Core.Watching.WebSub;

namespace Bot.Core.Watching;

/// <summary>What the watch stage keeps.</summary>
public interface IWatchStore
{
    /// <summary>Sources in use that are looked at and whose look is due, the most overdue first, without those at work and those at full hosts.</summary>
    Task<IReadOnlyList<Source>> DueAsync(DateTimeOffset now, SourcesAtWork atWork, int most, CancellationToken cancel);

    /// <summary>When the next look of any source in use that is looked at is due, those at work and those at full hosts left out; null without sources.</summary>
    Task<DateTimeOffset?> NextDueAsync(SourcesAtWork atWork, CancellationToken cancel);

    /// <summary>The source in use that pushes articles under this name; null where there is none.</summary>
    Task<Source?> PusherAsync(string name, CancellationToken cancel);

    /// <summary>
    /// Stores what a look found and how the source goes on, in one transaction. An entry that was never seen makes a new
    /// article (<see cref="ArticleStage.Found"/>, or <see cref="ArticleStage.Known"/> on the source's first look), or joins
    /// the one with the same key. Every story gains the sections that the entry tells. A changed fingerprint sends a story
    /// back to <see cref="ArticleStage.Found"/>, due at the time of the look, and so does a section that is new to a composed
    /// one; a first look sends nothing back, and a story only known until now stays so. Of the source, only what a look
    /// can learn is stored, as <see cref="Look.Conclude"/> leaves it, with the alarms that this raises, and a look that was
    /// asked for meanwhile stays due; of a source that staff removed meanwhile, nothing is. What the document says of hubs goes
    /// into <see cref="HubSubscription"/> rows: a hub that is new to the source is wanted, one that is named no more is left. A
    /// push teaches when the source publishes, and nothing else.
    /// </summary>
    Task<LookSaved> SaveAsync(Look look, CancellationToken cancel);

    /// <summary>
    /// Stores looks that found nothing (<see cref="Look.IsQuiet"/>), each as <see cref="SaveAsync"/> does, but together. A power cut
    /// may undo one that was <see cref="Look.Unchanged"/>, so that its source is looked at again; the others are on the disk
    /// when this ends. It cannot be cancelled, so that whoever stops the program waits for it: a statement that outlives its
    /// database is a fault in the log.
    /// </summary>
    /// <returns>Why the looks at these sources could not be stored; one that could not does not stop the others.</returns>
    Task<IReadOnlyDictionary<SourceId, Exception>> SaveQuietAsync(IReadOnlyList<Look> looks);
}

/// <summary>The result of looking at a source.</summary>
/// <param name="Source">The source with the fields that the look changed.</param>
/// <param name="At">When it was looked at.</param>
/// <param name="Entries">What stood there, oldest first; empty after an unchanged or failed answer.</param>
public sealed record Look(Source Source, DateTimeOffset At, IReadOnlyList<SeenEntry> Entries)
{
    /// <summary>Everything in it is old news: the source's first look.</summary>
    public bool Baseline { get; init; }

    /// <summary>
    /// Draws the conclusions for the source, once the store knows which entries the source never told before: changes the
    /// source (its next look, what was learned), and gives what staff are to know. It is called once, in the transaction
    /// that stores the look, before the source is stored; it is quick and touches nothing else. Default: nothing follows.
    /// </summary>
    public Func<IReadOnlyCollection<SeenEntry>, IReadOnlyList<Alarm>> Conclude { get; init; } = _ => [];

    /// <summary>When the look was due as it was taken; null where nobody can have asked for another meanwhile.</summary>
    public DateTimeOffset? TakenDue { get; init; }

    /// <summary>The hub that the document names; null where it was not read for one.</summary>
    public HubLinks? Hubs { get; init; }

    /// <summary>The subscription by which it was pushed instead of fetched; else null.</summary>
    public HubSubscriptionId? PushedBy { get; init; }

    /// <summary>It found nothing and was told nothing, though it may have failed, or staff may be told of silence.</summary>
    public bool IsQuiet => Entries.Count == 0 && Hubs is null && PushedBy is null;

    /// <summary>The server says that the source is gone for good.</summary>
    public bool IsGone { get; init; }

    /// <summary>Nothing was learned of the source but the times of this look and the next.</summary>
    public bool Unchanged { get; init; }

    /// <summary>A digest of the document that the entries stand in; null where they stand in several, or in none that was read.</summary>
    public UInt128? Digest { get; init; }
}

/// <summary>An entry of a source, as far as the source tells.</summary>
public sealed record SeenEntry
{
    /// <summary>Its identity within the source.</summary>
    public required string EntryKey { get; init; }

    /// <summary>A digest of what the source says of it.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The identity of the story, see <see cref="Article.Key"/>.</summary>
    public required string ArticleKey { get; init; }

    /// <summary>The link to post.</summary>
    public required string Link { get; init; }

    /// <summary>The headline, plain text.</summary>
    public required string Title { get; init; }

    /// <summary>The abstract, plain text.</summary>
    public string? Summary { get; init; }

    /// <summary>The body, plain paragraphs parted by blank lines; null where the source does not tell the article whole.</summary>
    public string? Text { get; init; }

    /// <summary>Language.</summary>
    public required string Language { get; init; }

    /// <summary>Author.</summary>
    public string? Byline { get; init; }

    /// <summary>The authors' names, one by one.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Whether only subscribers can read it whole.</summary>
    public bool IsPaywalled { get; init; }

    /// <summary>Whether the newsroom calls it breaking news.</summary>
    public bool IsBreaking { get; init; }

    /// <summary>Picture.</summary>
    public string? Image { get; init; }

    /// <summary>Sections told by the source.</summary>
    public IReadOnlyList<ArticleSection> Sections { get; init; } = [];

    /// <summary>Publication.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>Last change.</summary>
    public DateTimeOffset? Updated { get; init; }
}

/// <summary>What a look brought.</summary>
/// <param name="New">Stories that nobody had told before.</param>
/// <param name="Changed">Stories sent back to be read again.</param>
public readonly record struct LookSaved(int New, int Changed);
