using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

/// <summary>What suites about letters share: readers who follow something, and stories that are of it.</summary>
public abstract class MailContract : StoreContract
{
    private protected MailContract(NewsroomDatabase database) : base(database)
    {
        Readers = new ReaderStore(database.Contexts);
        Mail = new MailStore(database.Contexts);
    }

    private protected ReaderStore Readers { get; }

    private protected MailStore Mail { get; }

    private protected static Interest Politics => Interests.Section("politik", "de");

    private protected static Interest Sport => Interests.Section("sport", "de");

    private protected static Interest All => Interests.Everything("de");

    /// <summary>A reader in a chat.</summary>
    private protected Task<Subscriber> ReaderAsync(long chat, Action<Subscriber>? settings = null) =>
        Readers.ChangeAsync(new("Telegram", chat), settings ?? (_ => { }), Some.Noon.AddDays(-9), Cancel);

    private protected Task FollowAsync(
        Subscriber reader, Interest interest, SubscriptionManner manner = SubscriptionManner.AtOnce, DateTimeOffset? since = null) =>
        Readers.FollowAsync(reader.Id, interest, interest.Key, manner, 99, since ?? Some.Noon.AddDays(-9), Cancel);

    /// <summary>A story whose mailing was begun.</summary>
    private protected async Task<Article> StoryAsync(
        string key = "markthalle", DateTimeOffset? begun = null, bool isBreaking = false, params string[] sections)
    {
        var story = Some.Article($"stadtblatt.example/{key}", title: key, stage: ArticleStage.Composed, found: begun, sections: sections);
        story.IsBreaking = isBreaking;
        await Database.AddAsync(story);
        await Database.AddAsync(new Mailing { ArticleId = story.Id, Created = begun ?? Some.Noon });
        return story;
    }

    /// <summary>Has it found out that the story is of these.</summary>
    private protected async Task MatchAsync(Article story, IEnumerable<Interest> interests, DateTimeOffset? now = null, ArticleId? sameAs = null)
    {
        var rows = await Database.RowsAsync<Interest>();
        List<InterestId> ids = [.. rows.Where(row => interests.Any(wanted => (wanted.Kind, wanted.Key) == (row.Kind, row.Key))).Select(row => row.Id)];
        await Mail.SaveAsync(new(story.Id, ids) { SameAs = sameAs, Bands = [story.Id.Value] }, now ?? story.Found, Cancel);
    }

    /// <summary>Plans all letters of all stories.</summary>
    private protected async Task PlanAsync(DateTimeOffset? now = null)
    {
        while (await Mail.NextAsync(Cancel) is { } story)
            Assert.NotNull(await Mail.PlanAsync(story, 100, now ?? Some.Noon, Cancel));
    }

    /// <summary>The chats that get a letter of the story.</summary>
    private protected async Task<IEnumerable<long>> ChatsOfAsync(Article story)
    {
        var readers = (await Database.RowsAsync<Subscriber>()).ToDictionary(row => row.Id, row => row.ChatId);
        return (await Database.RowsAsync<Letter>()).Where(row => row.ArticleId == story.Id).Select(row => readers[row.SubscriberId]).Order();
    }

    private protected async Task<Mailing> MailingAsync(Article story) =>
        (await Database.RowsAsync<Mailing>()).Single(row => row.ArticleId == story.Id);
}
