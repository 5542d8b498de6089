using Bot.Core.Model;
using Bot.Core.Watching;
using Bot.Core.Work;
using Bot.Storage.Stores;
using Bot.Testing;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Tests.Stores;

public abstract class SetupStoreContract : StoreContract
{
    private readonly SetupStore store;

    private protected SetupStoreContract(NewsroomDatabase database) : base(database) => store = new SetupStore(database.Contexts);

    [Fact]
    public async Task What_is_new_is_added()
    {
        var said = await store.ApplyAsync(
            new Setup([Some.Source("Stadtblatt")], [Some.Channel("Stadt")], [Some.StaffMember("Jutta")]), Some.Noon, Cancel);

        Assert.Equal(["Added source \"Stadtblatt\".", "Added channel \"Stadt\".", "Added staff member \"Jutta\"."], said);
        Assert.Equal(Some.Noon, Assert.Single(await Database.RowsAsync<Source>()).NextLook);
        Assert.Equal("@erlenfurt", Assert.Single(await Database.RowsAsync<Channel>()).Address);
        Assert.Equal(4711, Assert.Single(await Database.RowsAsync<StaffMember>()).TelegramId);
    }

    [Fact]
    public async Task The_same_settings_again_change_nothing()
    {
        var setup = new Setup([Some.Source()], [Some.Channel(sections: ["Politik"])], [Some.StaffMember()]);
        await store.ApplyAsync(setup, Some.Noon, Cancel);

        Assert.Empty(await store.ApplyAsync(setup, Some.Noon.AddHours(1), Cancel));

        Assert.Equal(Some.Noon, Assert.Single(await Database.RowsAsync<Source>()).NextLook);
    }

    [Fact]
    public async Task What_settings_change_is_changed_and_told_by_its_keys()
    {
        await ApplyAsync(Some.Channel("Stadt"));

        var said = await ApplyAsync(Some.Channel("STADT", language: "de", sections: ["Politik"]));

        Assert.Equal(["Changed channel \"STADT\": Language, Name, Sections."], said);
        var row = Assert.Single(await Database.RowsAsync<Channel>());
        Assert.Equal("de", row.Language);
        Assert.Equal(["Politik"], row.Sections);
    }

    [Fact]
    public async Task When_a_channel_takes_posts_is_kept_and_told()
    {
        await ApplyAsync(Some.Channel("Stadt"));
        var wanted = Some.Channel("Stadt");
        (wanted.MaxAge, wanted.QuietHours, wanted.InQuietHours, wanted.Drip) =
            (TimeSpan.FromHours(6), QuietHours.Parse("22:00-06:30"), QuietUse.Silent, 4);

        Assert.Equal(["Changed channel \"Stadt\": Drip, InQuietHours, MaxAge, QuietHours."], await ApplyAsync(wanted));

        var row = Assert.Single(await Database.RowsAsync<Channel>());
        Assert.Equal((wanted.MaxAge, wanted.QuietHours, wanted.InQuietHours, wanted.Drip), (row.MaxAge, row.QuietHours, row.InQuietHours, row.Drip));
        Assert.Empty(await ApplyAsync(wanted));
    }

    [Fact]
    public async Task How_a_channel_shows_pictures_is_kept_and_told()
    {
        await ApplyAsync(Some.Channel("Stadt"));
        var wanted = Some.Channel("Stadt");
        (wanted.Picture, wanted.PicturePlace, wanted.PictureSize, wanted.RichFrom) = (PictureUse.Album, PicturePlace.Below, PictureSize.Small, 3000);

        Assert.Equal(["Changed channel \"Stadt\": Picture, PicturePlace, PictureSize, RichFrom."], await ApplyAsync(wanted));

        var row = Assert.Single(await Database.RowsAsync<Channel>());
        Assert.Equal(
            (PictureUse.Album, PicturePlace.Below, PictureSize.Small, 3000), (row.Picture, row.PicturePlace, row.PictureSize, row.RichFrom));
    }

    [Fact]
    public async Task Names_are_the_same_in_capital_letters_of_any_script()
    {
        await ApplyAsync(Some.Channel("Österreich"), Some.Channel("Городские"));

        await ApplyAsync(Some.Channel("ÖSTERREICH"), Some.Channel("ГОРОДСКИЕ"));

        Assert.Equal(2, (await Database.RowsAsync<Channel>()).Count);
        await Assert.ThrowsAsync<DbUpdateException>(() => Database.AddAsync(Some.Channel("österreich")));
    }

    [Fact]
    public async Task What_is_gone_from_the_settings_is_retired_and_comes_back_with_them()
    {
        await ApplyAsync(Some.Channel("Stadt"));

        Assert.Equal(["Retired channel \"Stadt\": it is gone from the settings. Its history stays."], await ApplyNothingAsync());
        Assert.True(Assert.Single(await Database.RowsAsync<Channel>()).Retired);
        Assert.Empty(await ApplyNothingAsync());

        Assert.Equal(["Brought back channel \"Stadt\"."], await ApplyAsync(Some.Channel("Stadt")));
        Assert.False(Assert.Single(await Database.RowsAsync<Channel>()).Retired);
    }

    [Fact]
    public async Task A_source_that_is_gone_for_good_is_asked_again_and_staff_are_not_told_again()
    {
        await ApplyAsync(Some.Source());
        await Database.ChangeAsync<Source>(_ => true, row =>
            (row.NextLook, row.Health, row.FailingSince, row.FailureTold) = (CheckSchedule.Never, HealthLevel.Gone, Some.Noon, Some.Noon));

        Assert.Empty(await ApplyAsync(Some.Source()));

        var source = Assert.Single(await Database.RowsAsync<Source>());
        Assert.True(source.NextLook < CheckSchedule.Never);
        var health = new Health(source.Health, source.Failures, source.FailingSince, source.FailureTold);
        Assert.Null(HealthLadder.Failed(health, Some.Noon.AddHours(1), forGood: true).News);
        Assert.Equal(HealthNews.Recovered, HealthLadder.Worked(health).News);
    }

    [Fact]
    public async Task What_staff_made_in_the_chat_stays()
    {
        await Database.AddAsync(Some.Channel(origin: Origin.Chat));

        Assert.Empty(await ApplyNothingAsync());

        Assert.False(Assert.Single(await Database.RowsAsync<Channel>()).Retired);
    }

    [Fact]
    public async Task On_the_same_name_settings_win_over_the_chat_and_say_so()
    {
        await Database.AddAsync(Some.Channel("Stadt", "@old", origin: Origin.Chat));

        var said = await ApplyAsync(Some.Channel("stadt", "@new"));

        Assert.Equal(
            ["Took over channel \"stadt\" from the chat: the settings name it too, and settings win. Changed: Address, Name."], said);
        var row = Assert.Single(await Database.RowsAsync<Channel>());
        Assert.Equal(("@new", Origin.Settings), (row.Address, row.Origin));
    }

    [Fact]
    public async Task A_source_whose_address_changed_starts_over_with_a_baseline()
    {
        await ApplyAsync(Some.Source(url: "https://stadtblatt.example/old.xml"));
        await Database.ChangeAsync<Source>(_ => true, Looked);

        await ApplyAsync(Some.Source(url: "https://stadtblatt.example/new.xml"));

        var row = Assert.Single(await Database.RowsAsync<Source>());
        Assert.Equal("https://stadtblatt.example/new.xml", row.Url);
        Assert.False(row.Baselined);
        Assert.Equal((null, Some.Noon), (row.ETag, row.NextLook));
    }

    [Fact]
    public async Task A_source_whose_selectors_changed_starts_over_with_a_baseline()
    {
        static Source Selected(string? item) => Some.Source(selectors: item is null ? null : new SectionSelectors { Item = item, Title = "h3" });
        await ApplyAsync(Selected("li"));
        await Database.ChangeAsync<Source>(_ => true, Looked);

        Assert.Empty(await ApplyAsync(Selected("li")));
        var same = Assert.Single(await Database.RowsAsync<Source>());
        Assert.Equal((new SectionSelectors { Item = "li", Title = "h3" }, true), (same.Selectors, same.Baselined));

        Assert.Equal(["Changed source \"Stadtblatt\": Selectors."], await ApplyAsync(Selected("article")));
        var changed = Assert.Single(await Database.RowsAsync<Source>());
        Assert.Equal(("article", false, null, Some.Noon), (changed.Selectors?.Item, changed.Baselined, changed.ETag, changed.NextLook));

        await ApplyAsync(Selected(null));
        Assert.Null(Assert.Single(await Database.RowsAsync<Source>()).Selectors);
    }

    [Fact]
    public async Task A_source_that_comes_back_starts_over_with_a_baseline()
    {
        await ApplyAsync(Some.Source());
        await Database.ChangeAsync<Source>(_ => true, Looked);
        await ApplyNothingAsync();

        await ApplyAsync(Some.Source());

        Assert.False(Assert.Single(await Database.RowsAsync<Source>()).Baselined);
    }

    [Fact]
    public async Task What_a_look_learned_stays_until_the_settings_say_something_new()
    {
        await ApplyAsync(Some.Source(url: "http://stadtblatt.example/", kind: SourceKind.Auto));
        await Database.ChangeAsync<Source>(_ => true, source =>
        {
            Looked(source);
            source.Url = "https://stadtblatt.example/";
            source.Kind = SourceKind.SectionPage;
        });

        Assert.Empty(await ApplyAsync(Some.Source(url: "http://stadtblatt.example/", kind: SourceKind.Auto)));

        var row = Assert.Single(await Database.RowsAsync<Source>());
        Assert.Equal(("https://stadtblatt.example/", SourceKind.SectionPage, true), (row.Url, row.Kind, row.Baselined));
    }

    [Fact]
    public async Task A_channel_that_moved_stays_where_it_is_until_the_settings_say_something_new()
    {
        await ApplyAsync(Some.Channel(address: "-100"));
        await Database.ChangeAsync<Channel>(_ => true, channel => channel.Address = "-1001");

        Assert.Empty(await ApplyAsync(Some.Channel(address: "-100")));

        Assert.Equal("-1001", Assert.Single(await Database.RowsAsync<Channel>()).Address);
    }

    [Fact]
    public async Task A_channel_whose_address_changed_is_no_longer_paused()
    {
        await ApplyAsync(Some.Channel(address: "@old"));
        await Database.ChangeAsync<Channel>(_ => true, channel => channel.Paused = "The chat was not found.");

        await ApplyAsync(Some.Channel(address: "@old", language: "de"));
        Assert.NotNull(Assert.Single(await Database.RowsAsync<Channel>()).Paused);

        await ApplyAsync(Some.Channel(address: "@new"));
        Assert.Null(Assert.Single(await Database.RowsAsync<Channel>()).Paused);
    }

    private static void Looked(Source source)
    {
        source.Baselined = true;
        source.ETag = "\"1\"";
        source.NextLook = Some.Noon.AddHours(1);
    }

    private Task<IReadOnlyList<string>> ApplyNothingAsync() => store.ApplyAsync(new Setup([], [], []), Some.Noon, Cancel);

    private Task<IReadOnlyList<string>> ApplyAsync(params Source[] sources) =>
        store.ApplyAsync(new Setup(sources, [], []), Some.Noon, Cancel);

    private Task<IReadOnlyList<string>> ApplyAsync(params Channel[] channels) =>
        store.ApplyAsync(new Setup([], channels, []), Some.Noon, Cancel);
}

public sealed class SetupStore_on_SQLite() : SetupStoreContract(new SqliteDatabase());
