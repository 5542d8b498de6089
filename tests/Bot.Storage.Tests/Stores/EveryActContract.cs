using Bot.Core.Desk.Corrections;
using Bot.Core.Model;
using Bot.Storage.Stores;
using Bot.Testing;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Tests.Stores;

/// <summary>What staff do and the record of it are stored together: a fault between the two leaves neither.</summary>
public abstract class EveryActContract : StoreContract
{
    private static readonly DateTimeOffset Later = Some.Noon.AddMinutes(5);

    /// <summary>Every way to do something, with what it is recorded as.</summary>
    private static readonly Dictionary<string, (ActKind Kind, Func<ActScene, Task> Do)> Ways = new()
    {
        ["post"] = (ActKind.Posted, at => at.SendAsync(at.Draft, Later)),
        ["schedule"] = (ActKind.Scheduled, at => at.SendAsync(at.Scheduled, Later)),
        ["ask for approval"] = (ActKind.Submitted, at => at.SendAsync(at.Draft, Later, asksApproval: true)),
        ["discard"] = (ActKind.Discarded, at => new DeskStore(at.Contexts).DiscardAsync(at.Draft.Id, at.Jutta, Later, Cancel)),
        ["break"] = (ActKind.Posted, at => at.BreakAsync(at.Article.Id, Later)),
        ["break a candidate"] = (ActKind.Posted, at => at.BreakAsync(at.Candidate.ArticleId, Later)),
        ["approve"] = (ActKind.Approved, at => at.DecideAsync(ReviewState.Approved, at.Jutta, Later)),
        ["hold a candidate"] = (ActKind.Held, at => at.DecideAsync(ReviewState.Held, at.Jutta, Later)),
        ["reject"] = (ActKind.Rejected, at => at.DecideAsync(ReviewState.Rejected, at.Jutta, Later)),
        ["post by the rule"] = (ActKind.Released, at => at.DecideAsync(ReviewState.Posted, by: null, Later)),
        ["drop by the rule"] = (ActKind.Dropped, at => at.DecideAsync(ReviewState.Dropped, by: null, Later)),
        ["hold"] = (ActKind.Held, at => new QueueBook(at.Contexts).HoldAsync(at.Waiting.Id, at.Jutta, Later, Cancel)),
        ["release"] = (ActKind.Released, at => new QueueBook(at.Contexts).ReleaseAsync(at.Waiting.Id, at.Jutta, Later, Cancel)),
        ["move"] = (ActKind.Scheduled, at => new QueueBook(at.Contexts).RescheduleAsync(at.Waiting.Id, Later.AddHours(5), at.Jutta, Later, Cancel)),
        ["drop"] = (ActKind.Dropped, at => new QueueBook(at.Contexts).DropAsync(at.Waiting.Id, at.Jutta, Later, Cancel)),
        ["hasten"] = (ActKind.Hastened, at => new QueueBook(at.Contexts).HastenAsync(at.Waiting.Id, at.Jutta, Later, Cancel)),
        ["edit"] = (ActKind.Edited, at => at.EditAsync(new StoryChange(Title: "Anders"), Later)),
        ["correct"] = (ActKind.Corrected, at => at.EditAsync(new StoryChange(Note: "Anders"), Later)),
        ["retract"] = (ActKind.Retracted, at => new PostedStories(at.Contexts).RetractAsync(at.Standing.ArticleId, at.Jutta, Later, Cancel)),
        ["undo"] = (ActKind.Undone, at => new PostedStories(at.Contexts).UndoAsync(at.Jutta, Some.Noon, Later, Cancel)),
        ["pause a channel"] = (ActKind.ChannelPaused, at => new ChannelBoard(at.Contexts).PauseAsync(at.Channel.Id, at.Jutta, Later, Cancel)),
        ["resume a channel"] = (ActKind.ChannelResumed, at => new ChannelBoard(at.Contexts).ResumeAsync(at.PausedChannel.Id, at.Jutta, Later, Cancel)),
        ["add a source"] = (ActKind.SourceAdded, at => new SourceShelf(at.Contexts).TakeAsync(at.Offer.Id, at.Jutta, Later, Cancel)),
        ["look at a source"] = (ActKind.SourceLookedAt, at => new SourceShelf(at.Contexts).LookNowAsync(at.Source.Id, at.Jutta, Later, Cancel)),
        ["pause a source"] = (ActKind.SourcePaused, at => new SourceShelf(at.Contexts).PauseAsync(at.Source.Id, at.Jutta, Later, Cancel)),
        ["resume a source"] = (ActKind.SourceResumed, at => new SourceShelf(at.Contexts).ResumeAsync(at.PausedSource.Id, at.Jutta, Later, Cancel)),
        ["remove a source"] = (ActKind.SourceRemoved, at => new SourceShelf(at.Contexts).RemoveAsync(at.Source.Id, at.Jutta, Later, Cancel)),
        ["add staff"] = (ActKind.StaffAdded, at => new StaffList(at.Contexts).AddAsync(9, "Nora", StaffRole.Editor, at.Jutta, Later, Cancel)),
        ["join by a link"] = (ActKind.StaffAdded, at => new StaffList(at.Contexts).JoinAsync("d1", 9, "Nora", Some.Noon.AddDays(-1), Later, Cancel)),
        ["join with the group"] = (ActKind.StaffAdded, at => new StaffList(at.Contexts).AddOfGroupAsync(9, "Nora", StaffRole.Editor, Later, Cancel)),
        ["invite"] = (ActKind.StaffInvited, at => new StaffList(at.Contexts).InviteAsync(
            new StaffInvite { Digest = "d2", Role = StaffRole.Editor, MadeBy = at.Jutta.Id, Made = Later }, at.Jutta, Cancel)),
        ["let staff go"] = (ActKind.StaffRemoved, at => new StaffList(at.Contexts).RemoveAsync(at.Otto.Id, at.Jutta, Later, Cancel)),
        ["change a role"] = (ActKind.RoleChanged, at => new StaffList(at.Contexts).ChangeRoleAsync(at.Otto.Id, StaffRole.Author, at.Jutta, Later, Cancel)),
        ["stop letters"] = (ActKind.MailingStopped, at => new Mailings(at.Contexts).StopAsync(at.Article.Id, at.Jutta, Later, Cancel)),
        ["let letters go on"] = (ActKind.MailingResumed, at => new Mailings(at.Contexts).ResumeAsync(at.Standing.ArticleId, at.Jutta, Later, Cancel)),
        ["take note"] = (ActKind.AlarmAnswered, at => new AlarmStore(at.Contexts).AnswerAsync([at.Silent.Id], at.Jutta, Later, Cancel)),
        ["take back what vanished"] = (ActKind.AlarmAnswered, at => new Withdrawals(at.Contexts).WithdrawAsync(at.Vanished.Id, at.Jutta, Later, Cancel)),
        ["keep what vanished"] = (ActKind.AlarmAnswered, at => new Withdrawals(at.Contexts).KeepAsync(at.Vanished.Id, at.Jutta, Later, Cancel)),
        ["say that it stands"] = (ActKind.AlarmAnswered, at => new UnsurePosts(at.Contexts).StandsAsync(at.Unsure.Id, at.Jutta, Later, Cancel)),
        ["send it again"] = (ActKind.AlarmAnswered, at => new UnsurePosts(at.Contexts).SendAgainAsync(at.Unsure.Id, at.Jutta, Later, Cancel)),
        ["send what was refused"] = (ActKind.AlarmAnswered, at => new UnsurePosts(at.Contexts).SendAgainAsync(at.Refused.Id, at.Jutta, Later, Cancel)),
        ["post what is held"] = (ActKind.AlarmAnswered, at => new HeldStories(at.Contexts).ReleaseAsync(at.Held.Id, at.Jutta, Later, Cancel)),
        ["drop what is held"] = (ActKind.AlarmAnswered, at => new HeldStories(at.Contexts).DropAsync(at.Held.Id, at.Jutta, Later, Cancel)),
    };

    private protected EveryActContract(NewsroomDatabase database) : base(database)
    {
    }

    public static TheoryData<string> Names => [.. Ways.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task An_act_and_its_record_both_stand_or_neither(string name)
    {
        var (kind, act) = Ways[name];
        var scene = await ActScene.SetAsync(Database);
        var before = await Database.EverythingAsync();

        await Database.RefuseAsync<Act>();
        await Assert.ThrowsAnyAsync<DbUpdateException>(() => act(scene));
        Assert.Equal(before, await Database.EverythingAsync());

        await Database.RefuseAsync<Act>(refuses: false);
        await act(scene);
        var record = Assert.Single(await Database.RowsAsync<Act>());
        Assert.Equal((kind, Later), (record.Kind, record.Done));
        Assert.NotEmpty(record.About);
        Assert.NotEqual(before, (await Database.EverythingAsync()).Where(line => !line.StartsWith("Acts: ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("discard", "Jutta Brandt"), InlineData("approve", "Jutta Brandt"), InlineData("take note", "Jutta Brandt")]
    [InlineData("join with the group", "Nora"), InlineData("post by the rule", ""), InlineData("drop by the rule", "")]
    public async Task It_tells_who_did_it_and_of_the_channels_rule_that_it_was_nobody(string name, string by)
    {
        var scene = await ActScene.SetAsync(Database);
        await Ways[name].Do(scene);
        var record = Assert.Single(await Database.RowsAsync<Act>());
        Assert.Equal((by, by.Length == 0), (record.By, record.StaffId is null));
    }

    [Fact]
    public void Every_kind_of_act_is_among_them() => Assert.Empty(Enum.GetValues<ActKind>().Except(Ways.Values.Select(way => way.Kind)));
}

public sealed class EveryAct_on_SQLite() : EveryActContract(new SqliteDatabase());
