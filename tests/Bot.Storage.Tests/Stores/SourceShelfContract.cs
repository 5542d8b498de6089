using Bot.Core.Model;
using Bot.Core.Watching;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class SourceShelfContract : StoreContract
{
    private const string Url = "https://bote.example/feed";

    private static readonly StaffMember Jutta = Some.StaffMember();

    private readonly SourceShelf shelf;

    private protected SourceShelfContract(NewsroomDatabase database) : base(database) => shelf = new SourceShelf(database.Contexts);

    [Fact]
    public async Task Sources_in_use_come_in_order_of_name_page_by_page()
    {
        foreach (var name in new[] { "wirtschaft", "Stadt", "alt", "Ämter" }) await AddAsync(name);
        await Database.ChangeAsync<Source>(row => row.Name == "alt", row => row.Retired = true);

        Assert.Equal(["Stadt", "wirtschaft"], (await shelf.ListAsync(0, 2, Cancel)).Select(source => source.Name));
        Assert.Equal(["Ämter"], (await shelf.ListAsync(2, 2, Cancel)).Select(source => source.Name));
    }

    [Fact]
    public async Task An_offer_becomes_a_source_once()
    {
        var offer = Assert.Single(await shelf.OfferAsync([new FoundSource(Url, SourceKind.Feed, " Bote ")], Some.Noon, Cancel));

        var taken = await shelf.TakeAsync(offer.Id, Jutta, Some.Noon, Cancel);
        Assert.True(taken!.Added);
        Assert.Equal(("Bote", Url, SourceKind.Feed, Origin.Chat, Some.Noon),
            (taken.Source.Name, taken.Source.Url, taken.Source.Kind, taken.Source.Origin, taken.Source.NextLook));

        var again = await shelf.TakeAsync(offer.Id, Jutta, Some.Noon.AddHours(1), Cancel);
        Assert.Equal((false, taken.Source.Id), (again!.Added, again.Source.Id));
        Assert.Single(await shelf.ListAsync(0, 9, Cancel));
        Assert.Null(await shelf.TakeAsync(new(99), Jutta, Some.Noon, Cancel));
    }

    [Fact]
    public async Task A_name_that_is_taken_gets_a_number_and_a_site_without_a_name_its_host()
    {
        await AddAsync("bote");
        var offers = await shelf.OfferAsync([new FoundSource(Url, SourceKind.Feed, "Bote"), new FoundSource("https://amt.example/", SourceKind.SectionPage, null)], Some.Noon, Cancel);

        Assert.Equal("Bote 2", (await shelf.TakeAsync(offers[0].Id, Jutta, Some.Noon, Cancel))!.Source.Name);
        Assert.Equal("amt.example", (await shelf.TakeAsync(offers[1].Id, Jutta, Some.Noon, Cancel))!.Source.Name);
    }

    [Fact]
    public async Task A_removed_source_is_taken_back_with_its_history_and_a_first_look()
    {
        await AddAsync("Bote", Url, Origin.Chat);
        var id = (await shelf.AtAsync(Url, Cancel))!.Id;
        await Database.ChangeAsync<Source>(_ => true, row => (row.Baselined, row.ETag) = (true, "\"1\""));
        Assert.True(await shelf.RemoveAsync(id, Jutta, Some.Noon, Cancel));
        Assert.False(await shelf.RemoveAsync(id, Jutta, Some.Noon, Cancel));
        Assert.Null(await shelf.FindAsync(id, Cancel));
        Assert.Null(await shelf.AtAsync(Url, Cancel));

        var offers = await shelf.OfferAsync([new FoundSource(Url, SourceKind.Feed, "Anders")], Some.Noon, Cancel);
        var taken = await shelf.TakeAsync(offers[0].Id, Jutta, Some.Noon, Cancel);
        Assert.Equal((true, id, false, null), (taken!.Added, taken.Source.Id, taken.Source.Baselined, taken.Source.ETag));
    }

    [Fact]
    public async Task A_source_that_is_gone_for_good_is_listed_until_it_is_removed_and_is_well_when_taken_back()
    {
        await AddAsync("Bote", Url, Origin.Chat);
        await Database.ChangeAsync<Source>(_ => true, row => (row.Health, row.NextLook) = (HealthLevel.Gone, CheckSchedule.Never));
        var gone = Assert.Single(await shelf.ListAsync(0, 9, Cancel));
        Assert.True(await shelf.LookNowAsync(gone.Id, Jutta, Some.Noon, Cancel));
        Assert.Equal(Some.Noon, (await shelf.FindAsync(gone.Id, Cancel))!.NextLook);

        Assert.True(await shelf.RemoveAsync(gone.Id, Jutta, Some.Noon, Cancel));
        Assert.Empty(await shelf.ListAsync(0, 9, Cancel));
        var offers = await shelf.OfferAsync([new FoundSource(Url, SourceKind.Feed, "Bote")], Some.Noon, Cancel);
        Assert.Equal(HealthLevel.Well, (await shelf.TakeAsync(offers[0].Id, Jutta, Some.Noon, Cancel))!.Source.Health);
    }

    [Fact]
    public async Task What_settings_name_cannot_be_removed_and_any_source_can_be_looked_at_now()
    {
        await AddAsync("Bote", Url);
        var id = (await shelf.AtAsync(Url, Cancel))!.Id;

        Assert.False(await shelf.RemoveAsync(id, Jutta, Some.Noon, Cancel));
        Assert.True(await shelf.LookNowAsync(id, Jutta, Some.Noon.AddHours(-1), Cancel));
        Assert.Equal(Some.Noon.AddHours(-1), (await shelf.FindAsync(id, Cancel))!.NextLook);
        Assert.False(await shelf.LookNowAsync(new(99), Jutta, Some.Noon, Cancel));
    }

    private Task<Source> AddAsync(string name, string? url = null, Origin origin = Origin.Settings) =>
        Database.AddAsync(Some.Source(name, url ?? $"https://{name}.example/", origin: origin));
}

public sealed class SourceShelf_on_SQLite() : SourceShelfContract(new SqliteDatabase());
