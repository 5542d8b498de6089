using Bot.Core.Model;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class StaffListContract : StoreContract
{
    private readonly StaffList list;
    private readonly StaffMember owner;

    private protected StaffListContract(NewsroomDatabase database) : base(database)
    {
        list = new StaffList(database.Contexts);
        owner = database.AddAsync(Some.StaffMember("Otto", 1, StaffRole.Owner)).GetAwaiter().GetResult();
    }

    [Fact]
    public async Task Who_left_and_is_not_back_is_of_the_former()
    {
        await Database.AddAsync(new StaffMember { Name = "Anna", TelegramId = 71, Retired = true });
        await Database.AddAsync(new StaffMember { Name = "Bert", TelegramId = 72, Retired = true });
        await Database.AddAsync(new StaffMember { Name = "Bert 2", TelegramId = 72 });
        await Database.AddAsync(new StaffMember { Name = "Cleo", TelegramId = 73, Retired = true });

        Assert.Equal([73, 71], await Former(9));
        Assert.Equal([73], await Former(1));

        Task<IReadOnlyList<long>> Former(int most) => new StaffList(Database.Contexts).FormerAsync(most, Cancel);
    }

    [Fact]
    public async Task Whoever_is_added_comes_under_a_free_name_once_and_comes_back_with_a_new_role()
    {
        var nora = (await list.AddAsync(5, " Otto\n", StaffRole.Editor, owner, Some.Noon, Cancel))!;
        Assert.Equal(("Otto 2", Origin.Chat, StaffRole.Editor), (nora.Name, nora.Origin, nora.Role));
        Assert.Null(await list.AddAsync(5, "Otto", StaffRole.Editor, owner, Some.Noon, Cancel));

        Assert.True(await list.ChangeRoleAsync(nora.Id, StaffRole.Owner, owner, Some.Noon, Cancel));
        Assert.True(await list.RemoveAsync(nora.Id, owner, Some.Noon, Cancel));
        Assert.False(await list.RemoveAsync(nora.Id, owner, Some.Noon, Cancel));
        Assert.Equal((nora.Id, StaffRole.Author), ((await list.AddAsync(5, "Nora", StaffRole.Author, owner, Some.Noon, Cancel))!.Id, StaffRole.Author));
        Assert.Equal(
            [(ActKind.StaffAdded, null, "Editor"), (ActKind.RoleChanged, "Editor", "Owner"), (ActKind.StaffRemoved, "Owner", null), (ActKind.StaffAdded, (string?)null, "Author")],
            (await Database.RowsAsync<Act>()).Select(act => (act.Kind, act.Before, act.After)));
    }

    [Fact]
    public async Task Whom_settings_name_they_keep()
    {
        Assert.False(await list.RemoveAsync(owner.Id, owner, Some.Noon, Cancel));
        Assert.False(await list.ChangeRoleAsync(owner.Id, StaffRole.Author, owner, Some.Noon, Cancel));
        Assert.Equal([owner.Id], (await list.ListAsync(Cancel)).Select(member => member.Id));
    }

    [Fact]
    public async Task Of_many_who_follow_one_link_at_once_one_joins()
    {
        await InviteAsync();
        var joined = await Task.WhenAll(Enumerable.Range(10, 6).Select(person => Task.Run(() => JoinAsync(person, Some.Noon))));
        Assert.Equal(StaffRole.Editor, Assert.Single(joined.OfType<StaffMember>()).Role);
    }

    [Fact]
    public async Task A_link_that_is_old_or_whose_maker_left_is_not_good()
    {
        await InviteAsync();
        Assert.Null(await JoinAsync(10, Some.Noon.AddDays(2)));
        Assert.Null(await list.JoinAsync("other", 10, "Nora", Some.Noon.AddDays(-1), Some.Noon, Cancel));
        await Database.ChangeAsync<StaffMember>(_ => true, member => member.Retired = true);
        Assert.Null(await JoinAsync(10, Some.Noon));
    }

    [Fact]
    public async Task An_administrator_of_the_group_has_one_entry_and_gives_way_to_a_named_one()
    {
        var first = await list.AddOfGroupAsync(7, "Nora", StaffRole.Editor, Some.Noon, Cancel);
        Assert.Equal(first.Id, (await list.AddOfGroupAsync(7, "Nora", StaffRole.Editor, Some.Noon, Cancel)).Id);
        var named = (await list.AddAsync(7, "Nora", StaffRole.Author, owner, Some.Noon, Cancel))!;
        Assert.Equal((first.Id, false, StaffRole.Author), (named.Id, named.IsOfGroup, named.Role));
    }

    private Task InviteAsync() => list.InviteAsync(
        new StaffInvite { Digest = "d1", Role = StaffRole.Editor, MadeBy = owner.Id, Made = Some.Noon.AddHours(-1) }, owner, Cancel);

    private Task<StaffMember?> JoinAsync(long person, DateTimeOffset now) =>
        list.JoinAsync("d1", person, $"Person {person}", now - StaffInvite.Good, now, Cancel);
}

public sealed class StaffList_on_SQLite() : StaffListContract(new SqliteDatabase());
