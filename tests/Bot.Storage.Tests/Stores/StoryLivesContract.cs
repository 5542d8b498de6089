using Bot.Core.Desk.Stories;
using Bot.Core.Model;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class StoryLivesContract : StoreContract
{
    private readonly StoryLives store;

    private protected StoryLivesContract(NewsroomDatabase database) : base(database) => store = new StoryLives(database.Contexts);

    [Fact]
    public async Task The_whole_life_of_an_article_is_told_from_its_first_sight_to_each_channel()
    {
        var source = await Database.AddAsync(Some.Source("Feed"));
        var article = await Database.AddAsync(Some.Article(key: "https://stadtblatt.example/markthalle", stage: ArticleStage.Composed, foundAt: source.Id));
        var channel = await Database.AddAsync(Some.Channel("Bote"));
        await Database.AddAsync(Some.Channel("Courier"));
        var sport = await Database.AddAsync(Some.Channel("Sport"));
        await Database.AddAsync(new Refusal
        {
            ArticleId = article.Id,
            ChannelId = sport.Id,
            Reason = RefusalReason.Section,
            Argument = "Stadt",
            Decided = Some.Noon.AddSeconds(10),
        });
        var post = await Database.AddAsync(Some.Post(article.Id, channel.Id, PostState.Standing));
        var delivery = NewPost.DeliveryOf(post, DeliveryAct.Publish, Some.Noon.AddSeconds(1));
        (delivery.State, delivery.Ended) = (DeliveryState.Sent, Some.Noon.AddSeconds(9));
        await Database.AddAsync(delivery);
        await AttemptAsync(delivery, AttemptKind.Act, 2, "unknown", DeliveryState.Unknown, "Internal Server Error: restart");
        await AttemptAsync(delivery, AttemptKind.Search, 8, "found", DeliveryState.Sent);

        var life = await store.FindAsync("https://stadtblatt.example/markthalle?utm_source=x", Cancel);

        Assert.Equal(
            [
                "found at Feed",
                "post composed",
                "to publish revision 1 (delivery 1)",
                "tried to publish, 1000 ms: unknown: Internal Server Error: restart; now unknown whether it stands",
                "tried to look whether it stands, 1000 ms: found; now done",
                "not posted: section Stadt is not routed here",
            ],
            StoryWords.Events(life!).Select(one => one.Text));
        Assert.Equal(["composed", "Bote: stands since an unknown time", "Courier: no post was made for it", "Sport: not posted: section Stadt is not routed here"], StoryWords.Standing(life!));
    }

    [Fact]
    public async Task Of_an_article_that_nobody_told_of_there_is_no_life() =>
        Assert.Null(await store.FindAsync("https://stadtblatt.example/niemand", Cancel));

    private Task<Attempt> AttemptAsync(Delivery delivery, AttemptKind kind, int seconds, string outcome, DeliveryState follows, string? said = null) =>
        Database.AddAsync(new Attempt
        {
            DeliveryId = delivery.Id,
            Kind = kind,
            Started = Some.Noon.AddSeconds(seconds),
            Took = TimeSpan.FromSeconds(1),
            Outcome = outcome,
            Said = said,
            Follows = follows,
        });
}

public sealed class StoryLives_on_SQLite() : StoryLivesContract(new SqliteDatabase());
