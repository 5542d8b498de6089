using Bot.Core.Letters;
using Bot.Core.Letters.Digests;
using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Testing;

namespace Bot.Core.Tests.Letters;

/// <summary>Letters in memory, with the rules of the real store that a stage sees.</summary>
internal sealed class ShelfOfLetters : ILetterStore, ILetterSections
{
    public List<DueLetter> Letters { get; } = [];

    public List<SettledLetter> Settled { get; } = [];

    public List<(LetterId Letter, LetterFollows Follows)> Ended { get; } = [];

    /// <summary>What a dead program held.</summary>
    public List<DueLetter> Orphans { get; } = [];

    /// <summary>What a letter tells; null: its story stands no more.</summary>
    public LetterStory? Story { get; set; }

    /// <summary>What a digest tells.</summary>
    public DigestStories Digest { get; set; } = new([], 0);

    public StorySection? Section { get; set; }

    public Task<IReadOnlyList<DueLetter>> DueAsync(IReadOnlyCollection<string> networks, DateTimeOffset now, int most, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<DueLetter>>([.. Letters
            .Where(due => due.Letter is { Ended: null, ClaimedUntil: null } && due.Letter.Due <= now && networks.Contains(due.Subscriber.Network))
            .Take(most)]);

    public Task SettleAsync(IReadOnlyList<SettledLetter> letters, DateTimeOffset now, CancellationToken cancel)
    {
        Settled.AddRange(letters);
        foreach (var settled in letters)
        {
            var letter = Letters.Single(due => due.Letter.Id == settled.Id).Letter;
            if (settled.Until is { } until) letter.Due = until;
            else letter.Ended = now;
        }
        return Task.CompletedTask;
    }

    public Task<LetterStory?> StoryAsync(Letter letter, CancellationToken cancel) => Task.FromResult(Story);

    public Task<DigestStories> StoriesAsync(Letter digest, int most, CancellationToken cancel) => Task.FromResult(Digest);

    public Task<bool> ClaimAsync(LetterId letter, DateTimeOffset now, TimeSpan lease, CancellationToken cancel)
    {
        var row = Letters.Single(due => due.Letter.Id == letter).Letter;
        if (row is not { Ended: null, ClaimedUntil: null }) return Task.FromResult(false);
        row.ClaimedUntil = now + lease;
        return Task.FromResult(true);
    }

    public Task RecordAsync(LetterId letter, LetterTryEnded ended, CancellationToken cancel)
    {
        Ended.Add((letter, ended.Follows));
        Orphans.RemoveAll(due => due.Letter.Id == letter);
        if (Letters.Find(due => due.Letter.Id == letter)?.Letter is not { } row) return Task.CompletedTask;
        (row.ClaimedUntil, row.Plain, row.Due) = (null, ended.Follows.Plain, ended.Follows.Due ?? row.Due);
        if (ended.Follows.Ends) row.Ended = ended.At;
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<DueLetter>> OrphansAsync(DateTimeOffset now, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<DueLetter>>([.. Orphans]);

    public Task<StorySection?> FirstAsync(ArticleId story, CancellationToken cancel) => Task.FromResult(Section);

    /// <summary>A letter of a story to a reader in a chat.</summary>
    public DueLetter Add(long chat, Action<Subscriber>? settings = null, bool digest = false)
    {
        var reader = Some.Subscriber(chat);
        settings?.Invoke(reader);
        var id = new LetterId(Letters.Count + 1);
        var letter = digest
            ? new Letter { Id = id, Kind = LetterKind.Digest, DigestOf = Some.Noon, DigestFrom = Some.Noon.AddDays(-1), Due = Some.Noon, Created = Some.Noon }
            : new Letter { Id = id, Kind = LetterKind.Story, ArticleId = new(1), Due = Some.Noon, Created = Some.Noon };
        var due = new DueLetter(letter, reader);
        Letters.Add(due);
        return due;
    }

    /// <summary>Something that its reader follows.</summary>
    public static Followed Following(Interest interest, string label, long id = 9) =>
        new(new Subscription { Id = new(id), Label = label }, interest);
}
