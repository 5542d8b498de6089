using Bot.Core.Model;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class AlarmStoreContract : StoreContract
{
    private static readonly DateTimeOffset Yesterday = Some.Noon.AddDays(-1);

    private readonly AlarmStore store;

    private protected AlarmStoreContract(NewsroomDatabase database) : base(database) => store = new AlarmStore(database.Contexts);

    [Fact]
    public async Task What_was_not_told_yet_comes_first_raised_first_and_old_alarms_stay_away()
    {
        await RaiseAsync("too old", Yesterday);
        var first = await RaiseAsync("first");
        await RaiseAsync("second");
        await RaiseAsync("third");

        Assert.Equal(["first", "second"], (await store.UntoldAsync(Yesterday, 2, Cancel)).Select(alarm => alarm.About));

        await store.ToldAsync([first.Id], Some.Noon, Cancel);
        Assert.Equal(["second", "third"], (await store.UntoldAsync(Yesterday, 9, Cancel)).Select(alarm => alarm.About));
    }

    [Fact]
    public async Task The_first_answer_counts()
    {
        var alarm = await RaiseAsync("Rathaus");

        Assert.Equal(1, await store.AnswerAsync([alarm.Id, new(99)], Some.StaffMember("Erika"), Some.Noon, Cancel));
        Assert.Equal(0, await store.AnswerAsync([alarm.Id], Some.StaffMember("Otto"), Some.Noon.AddMinutes(1), Cancel));

        var answered = Assert.Single(await store.FindAsync([alarm.Id, new(99)], Cancel));
        Assert.Equal(("Erika", Some.Noon), (answered.AnsweredBy, answered.Answered));
        Assert.Empty(await store.UntoldAsync(Yesterday, 9, Cancel));
    }

    private async Task<Alarm> RaiseAsync(string about, DateTimeOffset? at = null)
    {
        var alarm = new Alarm { Kind = AlarmKind.SourceFailing, About = about, Raised = at ?? Some.Noon };
        await Database.AddAsync(alarm);
        return alarm;
    }
}

public sealed class AlarmStore_on_SQLite() : AlarmStoreContract(new SqliteDatabase());
