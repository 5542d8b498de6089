using Bot.Core.Chat.Commands;
using Bot.Core.Chat.Following;
using Bot.Core.Chat.Groups;
using Bot.Core.Chat.Inline;
using Bot.Core.Chat.Introducing;
using Bot.Core.Chat.Searching;
using Bot.Core.Chat.Settings;
using Bot.Core.Desk;
using Bot.Core.Desk.Acts;
using Bot.Core.Desk.Alarms;
using Bot.Core.Desk.Commands;
using Bot.Core.Desk.Corrections;
using Bot.Core.Desk.Mailings;
using Bot.Core.Desk.Oversight;
using Bot.Core.Desk.Reviewing;
using Bot.Core.Desk.Sources;
using Bot.Core.Desk.Staff;
using Bot.Core.Letters;
using Bot.Core.Search;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Core.Chat;

/// <summary>Adds the chat and the desk to the program.</summary>
public static class ChatSetup
{
    /// <summary>
    /// Registers the conversation, its commands and buttons, and the editors' desk. From elsewhere come the stores, the
    /// article reader, the post writer, the options and the sections (each <see cref="Model.SectionEntry"/> and their book).
    /// </summary>
    public static IServiceCollection AddChat(this IServiceCollection services) => services
        .AddSingleton<BotIdentity>()
        .AddSingleton<Askers>()
        .AddSingleton<Editions>()
        .AddSingleton<ReaderChanges>()
        .AddSingleton<Follows>()
        .AddSingleton<FollowScreens>()
        .AddSingleton<FollowDesk>()
        .AddSingleton<SettingsScreens>()
        .AddSingleton<SettingsDesk>()
        .AddSingleton<Headlines>()
        .AddSingleton<LinkedArticles>()
        .AddSingleton<ArticleSearch>()
        .AddSingleton<SearchQuestions>()
        .AddSingleton<SearchDesk>()
        .AddSingleton<GroupDoor>()
        .AddSingleton<GroupLife>()
        .AddSingleton<InlineAnswers>()
        .AddSingleton<Guesses>()
        .AddSingleton<DeskArticles>()
        .AddSingleton<DraftEditing>()
        .AddSingleton<EditorsDesk>()
        .AddSingleton<ReviewDesk>()
        .AddSingleton<DeskTalk>()
        .AddSingleton<SourceFinder>()
        .AddSingleton<StaffDoor>()
        .AddSingleton<CorrectionDesk>()
        .AddSingleton<IListener, CorrectionListener>()
        .AddSingleton<IListener, QueueListener>()
        .AddSingleton<IListener, ContactListener>()
        .AddSingleton<IListener, SearchListener>()
        .AddSingleton(provider => new FloodGuard(
            FloodRule.Default, provider.GetRequiredService<TimeProvider>(), trusting: FloodRule.Staff))
        .AddButtons()
        .AddCommands()
        .AddSingleton<Reception>()
        .AddSingleton<CommandRouter>()
        .AddSingleton<BotFace>()
        .AddSingleton<IConversation, Conversation>();

    private static IServiceCollection AddButtons(this IServiceCollection services) => services
        .AddSingleton<SectionButtons>()
        .AddSingleton<IButtonFamily>(provider => provider.GetRequiredService<SectionButtons>())
        .AddSingleton<IButtonFamily, HeadlineButtons>()
        .AddSingleton<IButtonFamily, SearchButtons>()
        .AddSingleton<IButtonFamily, CommandButtons>()
        .AddSingleton<IButtonFamily, FollowingButtons>()
        .AddSingleton<IButtonFamily, SettingsButtons>()
        .AddSingleton<IButtonFamily, ForgetButtons>()
        .AddSingleton<IButtonFamily, DeskButtons>()
        .AddSingleton<IButtonFamily, ReviewButtons>()
        .AddSingleton<IButtonFamily, AlarmButtons>()
        .AddSingleton<IButtonFamily, SourceButtons>()
        .AddSingleton<IButtonFamily, ActButtons>()
        .AddSingleton<IButtonFamily, CorrectionButtons>()
        .AddSingleton<IButtonFamily, StaffButtons>()
        .AddSingleton<QueueLists>()
        .AddSingleton<IButtonFamily, QueueButtons>()
        .AddSingleton<IButtonFamily, ChannelButtons>()
        .AddSingleton<IButtonFamily, MailingButtons>()
        .AddSingleton<IButtonFamily, LetterButtons>();

    /// <summary>The order here is the order of help and menus.</summary>
    private static IServiceCollection AddCommands(this IServiceCollection services) => services
        .AddSingleton<ICommand, LatestCommand>()
        .AddSingleton<ICommand, SectionsCommand>()
        .AddSingleton<ICommand, SearchCommand>()
        .AddSingleton<ICommand, SubscribeCommand>()
        .AddSingleton<ICommand, SubscriptionsCommand>()
        .AddSingleton<ICommand, UnsubscribeCommand>()
        .AddSingleton<ICommand, DigestCommand>()
        .AddSingleton<ICommand, QuietCommand>()
        .AddSingleton<ICommand, TimezoneCommand>()
        .AddSingleton<ICommand, LanguageCommand>()
        .AddSingleton<ICommand, PauseCommand>()
        .AddSingleton<ICommand, ResumeCommand>()
        .AddSingleton<ICommand, SettingsCommand>()
        .AddSingleton<ICommand, HelpCommand>()
        .AddSingleton<ICommand, PrivacyCommand>()
        .AddSingleton<ICommand, ForgetCommand>()
        .AddSingleton<ICommand, AboutCommand>()
        .AddSingleton<ICommand, StartCommand>()
        .AddSingleton<ICommand, PostCommand>()
        .AddSingleton<ICommand, SourcesCommand>()
        .AddSingleton<ICommand, RecentCommand>()
        .AddSingleton<ICommand, EditCommand>()
        .AddSingleton<ICommand, CorrectCommand>()
        .AddSingleton<ICommand, RetractCommand>()
        .AddSingleton<ICommand, UndoCommand>()
        .AddSingleton<ICommand, BreakingCommand>()
        .AddSingleton<ICommand, QueueCommand>()
        .AddSingleton<ICommand, ScheduleCommand>()
        .AddSingleton<ICommand, ChannelsCommand>()
        .AddSingleton<ICommand, MailingsCommand>()
        .AddSingleton<ICommand, WhyCommand>()
        .AddSingleton<ICommand, StatsCommand>()
        .AddSingleton<ICommand, StaffCommand>()
        .AddSingleton<ICommand, AuditCommand>();
}
