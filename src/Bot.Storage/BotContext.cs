using Bot.Core.Model;
using Bot.Storage.Conversions;
using Bot.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage;

/// <summary>The newsroom's rows. A context is one short piece of work: it is made by the factory, used and given back.</summary>
internal sealed class BotContext : DbContext
{
    /// <summary>A context over the options' database.</summary>
    /// <remarks>
    /// A save that fails undoes the whole transaction that it stands in, so none is wrapped in a savepoint: SQLite would copy each
    /// page that it changes into a file.
    /// </remarks>
    public BotContext(DbContextOptions<BotContext> options) : base(options) => Database.AutoSavepointsEnabled = false;

    /// <summary>Where it goes back to when it is done with; null: nowhere.</summary>
    public WarmContexts? Shelf { get; set; }

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<Article> Articles => Set<Article>();

    /// <summary>The articles with their sections, in the order in which these were told: what is read is read from here.</summary>
    public IQueryable<Article> Stories => Articles
        .Include(article => article.Sections.OrderBy(section => EF.Property<long>(section, ArticleSectionTable.Id)));

    public DbSet<Revision> Revisions => Set<Revision>();

    public DbSet<Sighting> Sightings => Set<Sighting>();

    public DbSet<HubSubscription> HubSubscriptions => Set<HubSubscription>();

    public DbSet<Channel> Channels => Set<Channel>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<Post> Posts => Set<Post>();

    public DbSet<Delivery> Deliveries => Set<Delivery>();

    public DbSet<Attempt> Attempts => Set<Attempt>();

    public DbSet<StaffMember> Staff => Set<StaffMember>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<StaffQuestion> StaffQuestions => Set<StaffQuestion>();

    public DbSet<Review> Reviews => Set<Review>();

    public DbSet<Alarm> Alarms => Set<Alarm>();

    public DbSet<Act> Acts => Set<Act>();

    public DbSet<DeskReport> DeskReports => Set<DeskReport>();

    public DbSet<StaffInvite> StaffInvites => Set<StaffInvite>();

    public DbSet<Refusal> Refusals => Set<Refusal>();

    public DbSet<StoryBand> StoryBands => Set<StoryBand>();

    public DbSet<SourceOffer> SourceOffers => Set<SourceOffer>();

    public DbSet<Subscriber> Subscribers => Set<Subscriber>();

    public DbSet<Interest> Interests => Set<Interest>();

    public DbSet<Subscription> Subscriptions => Set<Subscription>();

    public DbSet<Letter> Letters => Set<Letter>();

    public DbSet<Mailing> Mailings => Set<Mailing>();

    public DbSet<StoryMatch> StoryMatches => Set<StoryMatch>();

    public DbSet<Cursor> Cursors => Set<Cursor>();

    public DbSet<Introduction> Introductions => Set<Introduction>();
    public DbSet<InboxEntry> Inbox => Set<InboxEntry>();

    public override void Dispose()
    {
        if (Shelf?.TakeBack(this) != true) base.Dispose();
    }

    public override ValueTask DisposeAsync() => Shelf?.TakeBack(this) == true ? ValueTask.CompletedTask : base.DisposeAsync();

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        FoldedName.Fill(ChangeTracker);
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        FoldedName.Fill(ChangeTracker);
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<SourceId>().HaveConversion<SourceIdConverter>();
        configurationBuilder.Properties<ArticleId>().HaveConversion<ArticleIdConverter>();
        configurationBuilder.Properties<ChannelId>().HaveConversion<ChannelIdConverter>();
        configurationBuilder.Properties<PostId>().HaveConversion<PostIdConverter>();
        configurationBuilder.Properties<DeliveryId>().HaveConversion<DeliveryIdConverter>();
        configurationBuilder.Properties<StaffId>().HaveConversion<StaffIdConverter>();
        configurationBuilder.Properties<DraftId>().HaveConversion<DraftIdConverter>();
        configurationBuilder.Properties<ReviewId>().HaveConversion<ReviewIdConverter>();
        configurationBuilder.Properties<AlarmId>().HaveConversion<AlarmIdConverter>();
        configurationBuilder.Properties<SourceOfferId>().HaveConversion<SourceOfferIdConverter>();
        configurationBuilder.Properties<HubSubscriptionId>().HaveConversion<HubSubscriptionIdConverter>();
        configurationBuilder.Properties<SubscriberId>().HaveConversion<SubscriberIdConverter>();
        configurationBuilder.Properties<InterestId>().HaveConversion<InterestIdConverter>();
        configurationBuilder.Properties<SubscriptionId>().HaveConversion<SubscriptionIdConverter>();
        configurationBuilder.Properties<LetterId>().HaveConversion<LetterIdConverter>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
        configurationBuilder.Properties<TimeSpan>().HaveConversion<long>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder
        .ApplyConfiguration(new SourceTable())
        .ApplyConfiguration(new ArticleTable())
        .ApplyConfiguration(new ArticleSectionTable())
        .ApplyConfiguration(new RevisionTable())
        .ApplyConfiguration(new SightingTable())
        .ApplyConfiguration(new HubSubscriptionTable())
        .ApplyConfiguration(new ChannelTable())
        .ApplyConfiguration(new AccountTable())
        .ApplyConfiguration(new PostTable())
        .ApplyConfiguration(new DeliveryTable())
        .ApplyConfiguration(new AttemptTable())
        .ApplyConfiguration(new StaffTable())
        .ApplyConfiguration(new DraftTable())
        .ApplyConfiguration(new StaffQuestionTable())
        .ApplyConfiguration(new ReviewTable())
        .ApplyConfiguration(new AlarmTable())
        .ApplyConfiguration(new ActTable())
        .ApplyConfiguration(new DeskReportTable())
        .ApplyConfiguration(new StaffInviteTable())
        .ApplyConfiguration(new RefusalTable())
        .ApplyConfiguration(new StoryBandTable())
        .ApplyConfiguration(new SourceOfferTable())
        .ApplyConfiguration(new SubscriberTable())
        .ApplyConfiguration(new InterestTable())
        .ApplyConfiguration(new SubscriptionTable())
        .ApplyConfiguration(new LetterTable())
        .ApplyConfiguration(new MailingTable())
        .ApplyConfiguration(new StoryMatchTable())
        .ApplyConfiguration(new CursorTable())
        .ApplyConfiguration(new IntroductionTable())
        .ApplyConfiguration(new InboxTable());
}
