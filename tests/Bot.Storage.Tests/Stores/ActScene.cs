using Bot.Core.Desk;
using Bot.Core.Desk.Corrections;
using Bot.Core.Desk.Reviewing;
using Bot.Core.Model;
using Bot.Storage.Stores;
using Bot.Testing;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Tests.Stores;

/// <summary>A newsroom in which there is something to do for every act of the desk.</summary>
internal sealed class ActScene
{
    private readonly NewsroomDatabase database;
    private int articles;

    private ActScene(NewsroomDatabase database) => this.database = database;

    public IDbContextFactory<BotContext> Contexts => database.Contexts;

    public StaffMember Jutta { get; } = Some.StaffMember(role: StaffRole.Owner);

    public StaffMember Otto { get; } = Some.StaffMember("Otto", 8, origin: Origin.Chat);

    public Channel Channel { get; } = Some.Channel();

    public Channel PausedChannel { get; } = Some.Channel("Sport", "@sport");

    public Source Source { get; } = Some.Source(origin: Origin.Chat);

    public Source PausedSource { get; } = Some.Source("Rathaus", "https://rathaus.example/feed");

    public SourceOffer Offer { get; } = new() { Url = "https://bote.example/feed", Kind = SourceKind.Feed, Name = "Bote", Found = Some.Noon };

    /// <summary>Stands nowhere yet; letters of it go out.</summary>
    public Article Article { get; } = Some.Article();

    public Draft Draft { get; private set; } = null!;

    public Draft Scheduled { get; private set; } = null!;

    /// <summary>Waits for an editor's word.</summary>
    public Post Candidate { get; private set; } = null!;

    public Review Review { get; private set; } = null!;

    /// <summary>Jutta's; the letters of its story are stopped.</summary>
    public Post Standing { get; private set; } = null!;

    /// <summary>Waits for its time.</summary>
    public Delivery Waiting { get; private set; } = null!;

    public Alarm Silent { get; private set; } = null!;

    public Alarm Vanished { get; private set; } = null!;

    public Alarm Unsure { get; private set; } = null!;

    public Alarm Refused { get; private set; } = null!;

    public Alarm Held { get; private set; } = null!;

    public static async Task<ActScene> SetAsync(NewsroomDatabase database)
    {
        var scene = new ActScene(database);
        await scene.SetPeopleAndPlacesAsync();
        await scene.SetStoriesAsync();
        await scene.SetAlarmsAsync();
        return scene;
    }

    public Task<SendResult> SendAsync(Draft draft, DateTimeOffset now, bool asksApproval = false) => new DeskStore(Contexts).SendAsync(
        new SendOrder(draft.Id, 0, [new(Channel.Id, Some.Content())], 1, Jutta, now) { AsksApproval = asksApproval }, CancellationToken.None);

    public Task<IReadOnlyList<PostInChannel>> BreakAsync(ArticleId article, DateTimeOffset now) =>
        new BreakingBook(Contexts).BreakAsync(article, [(Channel, Some.Content())], Jutta, now, CancellationToken.None);

    public Task<ReviewAnswer?> DecideAsync(ReviewState state, StaffMember? by, DateTimeOffset now) =>
        new ReviewStore(Contexts).DecideAsync(new ReviewDecision(Review.Id, state, by, now), CancellationToken.None);

    public Task<StoryInChannels?> EditAsync(StoryChange change, DateTimeOffset now) => new PostedStories(Contexts).EditAsync(
        Standing.ArticleId, change, (_, _, edits) => Some.Content($"{edits.Title} {edits.Note}"), Jutta, now, CancellationToken.None);

    private async Task SetPeopleAndPlacesAsync()
    {
        (PausedChannel.PausedBy, PausedSource.PausedBy) = ("Otto", "Otto");
        await database.AddAsync(Jutta);
        await database.AddAsync(Otto);
        await database.AddAsync(Channel);
        await database.AddAsync(PausedChannel);
        await database.AddAsync(Source);
        await database.AddAsync(PausedSource);
        await database.AddAsync(Offer);
        await database.AddAsync(new StaffInvite { Digest = "d1", Role = StaffRole.Editor, MadeBy = Jutta.Id, Made = Some.Noon });
    }

    private async Task SetStoriesAsync()
    {
        await database.AddAsync(Article);
        await database.AddAsync(new Mailing { ArticleId = Article.Id, Created = Some.Noon, Planned = 3 });
        Draft = await database.AddAsync(Some.Draft(Jutta.Id, Article.Id, Channel.Id));
        Scheduled = Some.Draft(Jutta.Id, Article.Id, Channel.Id);
        Scheduled.Due = Some.Noon.AddHours(2);
        await database.AddAsync(Scheduled);
        Candidate = await PostAsync(PostState.InReview);
        Review = await database.AddAsync(new Review { PostId = Candidate.Id, Created = Some.Noon });
        Standing = await PostAsync(PostState.Standing, by: Jutta.Name);
        await DeliveryAsync(Standing, DeliveryState.Sent);
        await database.AddAsync(new Mailing { ArticleId = Standing.ArticleId, Created = Some.Noon, Planned = 3, StoppedBy = "Otto" });
        Waiting = await DeliveryAsync(await PostAsync(PostState.Waiting), DeliveryState.Due);
    }

    private async Task SetAlarmsAsync()
    {
        Silent = await AlarmAsync(AlarmKind.SourceSilent);
        Vanished = await AlarmAsync(AlarmKind.ArticleVanished, Standing.ArticleId);
        Held = await AlarmAsync(AlarmKind.StoryHeld, Article.Id);
        var unsure = await DeliveryAsync(await PostAsync(PostState.Waiting), DeliveryState.Unknown);
        var refused = await DeliveryAsync(await PostAsync(PostState.Waiting), DeliveryState.SetAside);
        Refused = await database.AddAsync(new Alarm { Kind = AlarmKind.PostRefused, About = "Nicht genommen", DeliveryId = refused.Id, Raised = Some.Noon });
        Unsure = await database.AddAsync(new Alarm { Kind = AlarmKind.PostUnsure, About = "Unsicher", DeliveryId = unsure.Id, Raised = Some.Noon });
    }

    private Task<Alarm> AlarmAsync(AlarmKind kind, ArticleId? article = null) =>
        database.AddAsync(new Alarm { Kind = kind, About = kind.ToString(), ArticleId = article, Raised = Some.Noon });

    private async Task<Post> PostAsync(PostState state, string? by = null)
    {
        var article = await database.AddAsync(Some.Article($"stadtblatt.example/{++articles}", $"Nummer {articles}"));
        return await database.AddAsync(Some.Post(article.Id, Channel.Id, state, by: by));
    }

    private async Task<Delivery> DeliveryAsync(Post post, DeliveryState state)
    {
        var delivery = NewPost.DeliveryOf(post, DeliveryAct.Publish, Some.Noon, state == DeliveryState.Due ? Some.Noon.AddHours(1) : null);
        (delivery.State, delivery.ClaimedAt) = (state, state == DeliveryState.Due ? null : Some.Noon);
        if (state is DeliveryState.Sent or DeliveryState.SetAside) delivery.Ended = Some.Noon;
        return await database.AddAsync(delivery);
    }
}
