using Bot.Core.Letters;
using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class MailStoreContract : MailContract
{
    private protected MailStoreContract(NewsroomDatabase database) : base(database)
    {
    }

    [Fact]
    public async Task A_story_is_compared_with_what_may_be_meant_and_nothing_else()
    {
        var reader = await ReaderAsync(1);
        foreach (var interest in new[] { All, Politics, Sport, Interests.Section("politik", "en"), Interests.Everything("en") })
            await FollowAsync(reader, interest);
        foreach (var words in new[] { "Markthalle", "Feuerwehr" }) await FollowAsync(reader, Interests.Words(words, "de")!);
        await StoryAsync(sections: ["Politik"]);

        var story = Assert.Single(await Mail.UnmatchedAsync(10, Cancel));
        var leads = Interests.LeadsOf(Interests.TextOf(story));
        var candidates = new List<Interest>();
        await foreach (var interest in Mail.CandidatesAsync(story, leads, Cancel)) candidates.Add(interest);

        Assert.Equal(
            [(InterestKind.Everything, "de"), (InterestKind.Section, "de"), (InterestKind.Words, "de")],
            candidates.Select(interest => (interest.Kind, interest.Language)));
    }

    [Fact]
    public async Task A_letter_goes_to_whoever_follows_the_story_at_once_and_one_only()
    {
        foreach (var chat in new[] { 1, 2, 3 })
        {
            var reader = await ReaderAsync(chat);
            if (chat != 3) await FollowAsync(reader, Politics);
            if (chat != 2) await FollowAsync(reader, All);
        }
        await FollowAsync(await ReaderAsync(4), Sport);
        await FollowAsync(await ReaderAsync(5), Politics, SubscriptionManner.Digest);
        var story = await StoryAsync();

        await MatchAsync(story, [Politics, All]);
        await PlanAsync();

        Assert.Equal([1, 2, 3], await ChatsOfAsync(story));
        var mailing = await MailingAsync(story);
        Assert.Equal((3, Some.Noon, 0), (mailing.Planned, mailing.Done, mailing.Sent));
        var letter = (await Database.RowsAsync<Letter>())[0];
        Assert.Equal((LetterKind.Story, DeliveryState.Due, Some.Noon, Some.Noon), (letter.Kind, letter.State, letter.Due, letter.Created));
    }

    [Fact]
    public async Task A_mute_decides_against_all_else_that_is_followed()
    {
        var reader = await ReaderAsync(1);
        await FollowAsync(reader, All);
        await FollowAsync(reader, Sport, SubscriptionManner.Muted);
        await FollowAsync(await ReaderAsync(2), All);
        var (muted, other) = (await StoryAsync("tor"), await StoryAsync("rat"));

        await MatchAsync(muted, [All, Sport]);
        await MatchAsync(other, [All]);
        await PlanAsync();

        Assert.Equal([2], await ChatsOfAsync(muted));
        Assert.Equal([1, 2], await ChatsOfAsync(other));
    }

    [Fact]
    public async Task Whoever_gets_nothing_now_or_came_later_gets_no_letter()
    {
        await FollowAsync(await ReaderAsync(1, row => row.Paused = PauseReason.Blocked), All);
        await FollowAsync(await ReaderAsync(2, row => (row.Paused, row.PausedUntil) = (PauseReason.Asked, Some.Noon.AddHours(1))), All);
        await FollowAsync(await ReaderAsync(3, row => (row.Paused, row.PausedUntil) = (PauseReason.Asked, Some.Noon.AddHours(-1))), All);
        await FollowAsync(await ReaderAsync(4), All, since: Some.Noon.AddSeconds(1));
        var story = await StoryAsync();

        await MatchAsync(story, [All]);
        await PlanAsync();

        Assert.Equal([3], await ChatsOfAsync(story));
    }

    [Fact]
    public async Task Letters_are_planned_in_batches_that_go_on_where_they_were()
    {
        for (var chat = 1; chat <= 25; chat++) await FollowAsync(await ReaderAsync(chat), chat % 2 == 0 ? All : Politics);
        var story = await StoryAsync();
        await MatchAsync(story, [All, Politics]);

        var planned = new List<PlannedLetters>();
        while (await Mail.PlanAsync(story.Id, 10, Some.Noon, Cancel) is { } batch) planned.Add(batch);

        Assert.Equal([new(10, false), new(10, false), new(5, true)], planned);
        Assert.Equal(25, (await ChatsOfAsync(story)).Distinct().Count());
        Assert.Null(await Mail.NextAsync(Cancel));
    }

    [Fact]
    public async Task What_is_planned_late_is_as_old_as_the_match_of_its_story()
    {
        for (var chat = 1; chat <= 5; chat++) await FollowAsync(await ReaderAsync(chat), Politics);
        var story = await StoryAsync();
        await MatchAsync(story, [Politics]);
        var almost = story.Found + LetterTiming.Longest;

        Assert.Equal(new PlannedLetters(2, IsDone: false), await Mail.PlanAsync(story.Id, 2, almost, Cancel));
        Assert.All(await Database.RowsAsync<Letter>(), row => Assert.Equal((story.Found, almost), (row.Created, row.Due)));
        Assert.Equal(new PlannedLetters(0, IsDone: true), await Mail.PlanAsync(story.Id, 2, almost.AddTicks(1), Cancel));
    }

    [Fact]
    public async Task It_is_known_whether_so_many_letters_of_a_kind_wait()
    {
        for (var chat = 1; chat <= 3; chat++) await FollowAsync(await ReaderAsync(chat), Politics);
        var (story, breaking) = (await StoryAsync(), await StoryAsync("eil", isBreaking: true));
        await MatchAsync(story, [Politics]);
        await Mail.PlanAsync(story.Id, 10, Some.Noon, Cancel);

        Assert.True(await Mail.AreWaitingAsync(story.Id, 3, Some.Noon, Cancel));
        Assert.False(await Mail.AreWaitingAsync(story.Id, 4, Some.Noon, Cancel));
        Assert.False(await Mail.AreWaitingAsync(story.Id, 1, Some.Noon.AddTicks(-1), Cancel));
        Assert.False(await Mail.AreWaitingAsync(breaking.Id, 1, Some.Noon, Cancel));
    }

    [Fact]
    public async Task What_few_follow_is_planned_at_once_among_however_many_others()
    {
        for (var chat = 1; chat <= 25; chat++) await FollowAsync(await ReaderAsync(chat), chat > 22 ? Sport : Politics);
        var story = await StoryAsync();
        await MatchAsync(story, [Sport]);

        Assert.Equal(new PlannedLetters(3, IsDone: true), await Mail.PlanAsync(story.Id, 10, Some.Noon, Cancel));
    }

    [Fact]
    public async Task What_nobody_follows_is_done_at_once()
    {
        var story = await StoryAsync();

        await MatchAsync(story, []);

        Assert.Null(await Mail.NextAsync(Cancel));
        Assert.NotNull((await MailingAsync(story)).Done);
    }

    [Fact]
    public async Task A_story_that_is_of_something_more_goes_to_those_who_have_it_not_yet()
    {
        var both = await ReaderAsync(1);
        foreach (var interest in new[] { Politics, Sport }) await FollowAsync(both, interest);
        await FollowAsync(await ReaderAsync(2), Sport);
        var story = await StoryAsync();
        await MatchAsync(story, [Politics]);
        await PlanAsync();

        await MatchAsync(story, [Politics, Sport], Some.Noon.AddMinutes(5));
        await PlanAsync(Some.Noon.AddMinutes(5));

        Assert.Equal([1, 2], await ChatsOfAsync(story));
        Assert.Equal(2, (await MailingAsync(story)).Planned);
    }

    [Fact]
    public async Task A_story_that_tells_what_another_does_goes_as_that_one_to_those_who_have_it_not_yet()
    {
        var both = await ReaderAsync(1);
        foreach (var interest in new[] { Politics, Sport }) await FollowAsync(both, interest);
        await FollowAsync(await ReaderAsync(2), Sport);
        var (first, twin) = (await StoryAsync("erste"), await StoryAsync("zweite"));
        await MatchAsync(first, [Politics]);
        await PlanAsync();

        Assert.Equal([first.Id], (await Mail.AlikeAsync(twin.Id, [first.Id.Value], Some.Noon, 9, Cancel)).Select(other => other.Id));
        await MatchAsync(twin, [Sport], sameAs: first.Id);
        await PlanAsync();

        Assert.Equal([1, 2], await ChatsOfAsync(first));
        Assert.Empty(await ChatsOfAsync(twin));
        // What is told by three is one story still, and the first stands for it.
        Assert.Empty(await Mail.AlikeAsync(first.Id, [twin.Id.Value], Some.Noon, 9, Cancel));
        Assert.Empty(await Mail.AlikeAsync(twin.Id, [first.Id.Value], Some.Noon.AddMinutes(1), 9, Cancel));
    }

    [Fact]
    public async Task Breaking_news_is_planned_before_what_waits_longer()
    {
        await FollowAsync(await ReaderAsync(1), All);
        var old = await StoryAsync("alt", Some.Noon.AddHours(-1));
        var breaking = await StoryAsync("eil", isBreaking: true);
        foreach (var story in new[] { old, breaking }) await MatchAsync(story, [All]);

        Assert.Equal(breaking.Id, await Mail.NextAsync(Cancel));
        await PlanAsync();
        Assert.Equal([LetterKind.Breaking, LetterKind.Story], (await Database.RowsAsync<Letter>()).Select(letter => letter.Kind));
    }

    [Fact]
    public async Task A_story_that_was_taken_back_gets_no_more_letters()
    {
        await FollowAsync(await ReaderAsync(1), All);
        var story = await StoryAsync();
        await MatchAsync(story, [All]);
        await Database.ChangeAsync<Article>(_ => true, row => (row.Stage, row.WithdrawnBy) = (ArticleStage.SetAside, "Jutta"));

        await PlanAsync();

        Assert.Empty(await ChatsOfAsync(story));
        Assert.NotNull((await MailingAsync(story)).Done);
    }

    [Fact]
    public async Task What_is_no_longer_followed_by_anybody_when_it_is_stored_is_left_out()
    {
        var reader = await ReaderAsync(1);
        await FollowAsync(reader, Politics);
        var story = await StoryAsync();
        var gone = (await Database.RowsAsync<Interest>())[0].Id;
        await Readers.UnfollowAllAsync(reader.Id, Cancel);

        await Mail.SaveAsync(new(story.Id, [gone]), Some.Noon, Cancel);

        Assert.Empty(await Database.RowsAsync<StoryMatch>());
    }
}

public sealed class MailStore_on_SQLite() : MailStoreContract(new SqliteDatabase());
