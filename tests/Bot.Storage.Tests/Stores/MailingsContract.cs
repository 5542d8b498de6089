using Bot.Core.Letters;
using Bot.Core.Model;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class MailingsContract : MailContract
{
    private readonly Mailings mailings;
    private readonly LetterStore letters;

    private protected MailingsContract(NewsroomDatabase database) : base(database)
    {
        mailings = new Mailings(database.Contexts);
        letters = new LetterStore(database.Contexts, new WorkerMark(database.Location));
    }

    [Fact]
    public async Task Staff_see_what_goes_out_the_newest_first_and_how_far_it_is()
    {
        for (var chat = 1; chat <= 20; chat++) await FollowAsync(await ReaderAsync(chat), All);
        var (first, second) = (await StoryAsync("erste"), await StoryAsync("zweite", Some.Noon.AddHours(1)));
        await MatchAsync(await StoryAsync("ungelesen"), []);
        foreach (var story in new[] { first, second }) await MatchAsync(story, [All]);
        await Mail.PlanAsync(first.Id, 5, Some.Noon, Cancel);

        var shown = await mailings.ListAsync(0, 9, Cancel);

        Assert.Equal([("zweite", 0, 0), ("erste", 5, 0.25)], shown.Select(one => (one.Title, one.Mailing.Planned, one.Looked)));
        Assert.Equal(["erste"], (await mailings.ListAsync(1, 9, Cancel)).Select(one => one.Title));
        Assert.Null(await mailings.FindAsync(new ArticleId(99), Cancel));
    }

    [Fact]
    public async Task A_stopped_mailing_is_neither_planned_nor_sent_until_it_goes_on()
    {
        for (var chat = 1; chat <= 20; chat++) await FollowAsync(await ReaderAsync(chat), All);
        var story = await StoryAsync();
        await MatchAsync(story, [All]);
        await Mail.PlanAsync(story.Id, 5, Some.Noon, Cancel);

        Assert.True(await mailings.StopAsync(story.Id, Some.StaffMember(), Some.Noon, Cancel));
        Assert.False(await mailings.StopAsync(story.Id, Some.StaffMember("Karl"), Some.Noon, Cancel));
        Assert.Equal((null, null, 0), (await Mail.NextAsync(Cancel), await Mail.PlanAsync(story.Id, 5, Some.Noon, Cancel), await DueAsync()));
        Assert.False(await letters.ClaimAsync((await Database.RowsAsync<Letter>())[0].Id, Some.Noon, LetterTry.Lease, Cancel));
        Assert.Equal([3, 2, 0], await SettledAsync());

        Assert.True(await mailings.ResumeAsync(story.Id, Some.StaffMember("Karl"), Some.Noon, Cancel));
        Assert.False(await mailings.ResumeAsync(story.Id, Some.StaffMember("Karl"), Some.Noon, Cancel));
        Assert.Equal([3, 2, 0], await SettledAsync());
        Assert.Equal(5, await DueAsync());
        await PlanAsync();
        Assert.Equal(20, (await ChatsOfAsync(story)).Distinct().Count());
        Assert.Equal(
            [(ActKind.MailingStopped, "Jutta Brandt", story.Title), (ActKind.MailingResumed, "Karl", story.Title)],
            (await Database.RowsAsync<Act>()).Select(act => (act.Kind, act.By, act.About)));
    }

    [Fact]
    public async Task What_has_ended_can_not_be_stopped()
    {
        await FollowAsync(await ReaderAsync(1), All);
        var story = await StoryAsync();
        await MatchAsync(story, [All]);
        await PlanAsync();
        await Database.ChangeAsync<Mailing>(_ => true, row => row.Sent = 1);

        Assert.False(await mailings.StopAsync(story.Id, Some.StaffMember(), Some.Noon, Cancel));
        Assert.True((await mailings.FindAsync(story.Id, Cancel))!.HasEnded);
    }

    private async Task<int> DueAsync() => (await letters.DueAsync(["Telegram"], Some.Noon, 99, Cancel)).Count;

    private async Task<List<int>> SettledAsync()
    {
        var settled = new List<int>();
        do settled.Add(await Mail.SettleAsync(3, Some.Noon, Cancel));
        while (settled[^1] > 0);
        return settled;
    }
}

public sealed class Mailings_on_SQLite() : MailingsContract(new SqliteDatabase());
