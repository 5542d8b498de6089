using Bot.Core.Composing;
using Bot.Core.Composing.Assistance;
using Bot.Core.Composing.Twins;
using Bot.Core.Delivering;
using Bot.Core.Delivering.Digests;
using Bot.Core.Desk.Alarms;
using Bot.Core.Desk.Corrections;
using Bot.Core.Desk.Reviewing;
using Bot.Core.Fetching;
using Bot.Core.Letters;
using Bot.Core.Letters.Digests;
using Bot.Core.Readers;
using Bot.Core.Reading;
using Bot.Core.Reading.Changes;
using Bot.Core.Search;
using Bot.Core.Watching;
using Bot.Core.Watching.WebSub;
using Bot.Core.Work;
using Bot.Core.Work.Housekeeping;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Core;

/// <summary>Registers the street: what stages share, and each stage.</summary>
public static class NewsroomSetup
{
    /// <summary>
    /// Adds the stages in the order in which an article passes them, and the alarm bell. Who adds them says what hubs are told,
    /// too: a <see cref="WebSubOptions"/>.
    /// </summary>
    public static IServiceCollection AddStreet(this IServiceCollection services) => services
        .AddFetching()
        .AddSingleton<StageSignal>()
        .AddSingleton<StagePulse>()
        .AddSingleton<Street>()
        .AddSingleton<SourceReader>()
        .AddSingleton<SourceDocument>()
        .AddSingleton<SourceDiscovery>()
        .AddSingleton<ArticlePush>()
        .AddSingleton<LookSequel>()
        .AddSingleton<SourceLook>()
        .AddSingleton<IStage, WatchStage>()
        .AddSingleton<HubClient>()
        .AddSingleton<HubCallback>()
        .AddSingleton<IStage, WebSubStage>()
        .AddSingleton<IArticleReader, ArticleReader>()
        .AddSingleton<IStage, ReadStage>()
        .AddSingleton<ConfirmedReader>()
        .AddSingleton<RereadClock>()
        .AddSingleton<IStage, RereadStage>()
        .AddSingleton<IPostWriter, PostWriter>()
        .AddSingleton<TwinSearch>()
        .AddSingleton<AssistedSummaries>()
        .AddSingleton<IStage, ComposeStage>()
        .AddSingleton<DigestDesk>()
        .AddSingleton<Timetable>()
        .AddSingleton<ClockWatch>()
        .AddSingleton<NetworkReach>()
        .AddSingleton<PaidPlaces>()
        .AddSingleton<ChatIds>()
        .AddSingleton<DeliveryMetrics>()
        .AddSingleton<ResultBook>()
        .AddSingleton<DeliveryTry>()
        .AddSingleton<PauseWatch>()
        .AddSingleton<IStage, DeliverStage>()
        .AddSingleton<StorageBell>()
        .AddSingleton<IStage, ReviewStage>()
        .AddSingleton<SubscriberZones>()
        .AddSingleton<IStage, MailStage>()
        .AddSingleton<IStage, DigestStage>()
        .AddSingleton<LetterWriter>()
        .AddSingleton<DigestWriter>()
        .AddSingleton<LetterTry>()
        .AddSingleton<IStage, LetterStage>()
        .AddSingleton<IStage, AlarmStage>()
        .AddSingleton<IStage, IndexStage>()
        .AddSingleton<IStage, ReportStage>()
        .AddSingleton<IStage, HousekeepingStage>();
}
