using Bot.Core.Chat;
using Bot.Core.Chat.Groups;
using Bot.Core.Chat.Inline;
using Bot.Core.Chat.Introducing;
using Bot.Core.Composing;
using Bot.Core.Desk;
using Bot.Core.Desk.Acts;
using Bot.Core.Desk.Alarms;
using Bot.Core.Desk.Corrections;
using Bot.Core.Desk.Mailings;
using Bot.Core.Desk.Oversight;
using Bot.Core.Desk.Reviewing;
using Bot.Core.Desk.Sources;
using Bot.Core.Desk.Staff;
using Bot.Core.Desk.Stories;
using Bot.Core.Letters;
using Bot.Core.Model;
using Bot.Core.Pictures;
using Bot.Core.Readers;
using Bot.Core.Reading;
using Bot.Core.Search;
using Bot.Core.Tests.Desk;
using Bot.Core.Tests.Desk.Acts;
using Bot.Core.Tests.Desk.Alarms;
using Bot.Core.Tests.Desk.Corrections;
using Bot.Core.Tests.Desk.Mailings;
using Bot.Core.Tests.Desk.Oversight;
using Bot.Core.Tests.Desk.Sources;
using Bot.Core.Tests.Desk.Staff;
using Bot.Core.Tests.Fetching;
using Bot.Core.Tests.Letters;
using Bot.Core.Watching;
using Bot.Core.Work;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Core.Tests.Chat;

/// <summary>The whole chat as the program builds it, on shelves in memory, and people who talk to it.</summary>
internal sealed class ChatRoom : IAsyncDisposable
{
    public const long Reader = 100;
    public const long Editor = 200;
    public const long Owner = 300;
    public const long Author = 400;
    public const long DeskChat = -1000;

    private readonly ServiceProvider services;
    private int made;

    /// <param name="newsroomLanguage">The newsroom's language.</param>
    /// <param name="writesPosts">Whether posts are written as the program writes them; else of a headline and a lead alone.</param>
    public ChatRoom(string newsroomLanguage = "de", bool writesPosts = false)
    {
        Readers = new(Drawer.Staff);
        Newsroom.Language = newsroomLanguage;
        Acts = new BookOfActs(Drawer);
        Posted = new ShelfOfPosts(Acts);
        Reviews = new ReviewShelf(Drawer);
        People = new ShelfOfStaff(Drawer);
        var collection = new ServiceCollection()
            .AddChat()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IChatStore>(Shelf)
            .AddSingleton<ISearchIndex>(new SearchedShelf(Shelf))
            .AddSingleton<IDeskStore>(Drawer)
            .AddSingleton<IReviewStore>(Reviews)
            .AddSingleton<IReaderStore>(Readers)
            .AddSingleton<IAlarmStore>(Alarms)
            .AddSingleton<IWithdrawals>(Alarms)
            .AddSingleton<IUnsurePosts>(Alarms)
            .AddSingleton<IHeldStories>(Alarms)
            .AddSingleton<ISourceShelf>(Sources)
            .AddSingleton<IStaffList>(People)
            .AddSingleton<INetworkPeople>(People)
            .AddSingleton<IGroupPeople>(People)
            .AddSingleton<IQueueBook>(Overview)
            .AddSingleton<IChannelBoard>(Overview)
            .AddSingleton<IBreakingBook>(Overview)
            .AddSingleton<IStatsBook>(Overview)
            .AddSingleton<IChartMaker>(Overview)
            .AddSingleton<IStoryLives>(Overview)
            .AddSingleton<IPostedStories>(Posted)
            .AddSingleton<IDeskReports>(Posted)
            .AddSingleton<IStaffQuestions>(Questions)
            .AddSingleton<IActBook>(Acts)
            .AddSingleton<IMailings>(Mailings)
            .AddSingleton<ILetterSections>(Letters)
            .AddSingleton(_ => new SourceDiscovery(Sites.Fetcher(), Clock))
            .AddSingleton<IArticleReader>(Web)
            .AddSingleton(typeof(IPostWriter), writesPosts ? typeof(PostWriter) : typeof(HeadlineWriter))
            .AddSingleton<StageSignal>()
            .AddSingleton<SectionBook>()
            .AddSingleton(Newsroom)
            .AddSingleton(Desk);
        foreach (var section in Sections) collection.AddSingleton(section);
        services = collection.BuildServiceProvider();
        Drawer.Staff.AddRange(
        [
            new() { Id = new(1), Name = "Erika Esch", TelegramId = Editor, Role = StaffRole.Editor },
            new() { Id = new(2), Name = "Otto Ort", TelegramId = Owner, Role = StaffRole.Owner },
            new() { Id = new(3), Name = "Alma Au", TelegramId = Author, Role = StaffRole.Author },
        ]);
    }

    public static IReadOnlyList<SectionEntry> Sections { get; } =
    [
        new() { Name = "Politik", Titles = new Dictionary<string, string> { ["en"] = "Politics" }, Aliases = ["Rathaus"] },
        new() { Name = "Wirtschaft", Titles = new Dictionary<string, string> { ["en"] = "Business" } },
        new() { Name = "Straßen & Plätze", Titles = new Dictionary<string, string> { ["en"] = "Streets" } },
        new() { Name = "Sport" },
    ];

    public DeskOptions Desk { get; } = new() { Chat = DeskChat };

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 3, 12, 0, 0, TimeSpan.Zero));

    public NewsroomOptions Newsroom { get; } = new() { Name = "Erlenfurter Bote", TimeZone = "Europe/Berlin" };

    public ShelfOfArticles Shelf { get; } = new();

    public DeskDrawer Drawer { get; } = new();

    /// <summary>The candidates.</summary>
    public ReviewShelf Reviews { get; }

    public ShelfOfReaders Readers { get; }

    public AlarmBook Alarms { get; } = new();

    public BookOfActs Acts { get; }

    public ShelfOfStaff People { get; }

    public OverviewShelf Overview { get; } = new();

    public ShelfOfPosts Posted { get; }

    public AskedStaff Questions { get; } = new();

    public ShelfOfSources Sources { get; } = new();

    public ShelfOfMailings Mailings { get; } = new();

    public ShelfOfLetters Letters { get; } = new();

    /// <summary>The sites that <c>/sources add</c> looks around in.</summary>
    public ScriptedWeb Sites { get; } = new();

    public ScriptedReader Web { get; } = new();

    /// <summary>What people see of the bot before they speak to it.</summary>
    public BotFace Face => services.GetRequiredService<BotFace>();

    public IConversation Bot => services.GetRequiredService<IConversation>();

    public BotIdentity Self => services.GetRequiredService<BotIdentity>();

    /// <summary>Puts an article on the shelf, so many minutes old.</summary>
    public Article Publish(string title, string section = "Politik", int minutesAgo = 5, string language = "de", string? link = null)
    {
        var id = ++made;
        var book = new SectionBook(Sections);
        var article = new Article
        {
            Id = new(id),
            Key = $"https://bote.example/{id}",
            Link = link ?? $"https://bote.example/{id}",
            Title = title,
            Language = language,
            Sections = book.Row(section) is { } row ? [row] : [],
            Dated = Clock.GetUtcNow().AddMinutes(-minutesAgo),
        };
        Shelf.Articles.Add(article);
        return article;
    }

    /// <summary>Publishes so many articles, each a minute older than the one before.</summary>
    public void PublishMany(int count, string section = "Politik", string language = "de")
    {
        for (var number = 1; number <= count; number++) Publish($"Meldung {number}.", section, number, language);
    }

    public Task<Reply?> SayAsync(string text, long from = Reader, string? language = "de") =>
        Bot.AnswerAsync(new IncomingMessage(from, ChatKind.Private, new(from, "Rita", language), text), default);

    /// <summary>Writes a message that is more than words.</summary>
    public Task<Reply?> HearAsync(IncomingMessage message) => Bot.AnswerAsync(message, default);

    /// <summary>Types words behind the bot's name, in some chat.</summary>
    public Task<InlineAnswer?> AskInlineAsync(string words, string offset = "", string? language = "de") =>
        Bot.AnswerAsync(new InlineQuestion(new(Reader, "Rita", language), words, offset), default);

    public Task<Reply?> SayInGroupAsync(string text, long from = Reader, long chat = -5, QuotedMessage? quoted = null) =>
        Bot.AnswerAsync(new IncomingMessage(chat, ChatKind.Group, new(from, "Rita", "de"), text) { Quoted = quoted }, default);

    public Task<PressAnswer> PressAsync(string data, long from = Reader, string? language = "de") =>
        Bot.AnswerAsync(new IncomingPress(from, ChatKind.Private, new(from, "Rita", language), data) { MessageRef = "7" }, default);

    /// <summary>Presses a button in the editors' chat.</summary>
    public Task<PressAnswer> PressAtDeskAsync(string data, long from, string message = "7") => Bot.AnswerAsync(
        new IncomingPress(DeskChat, ChatKind.Group, new(from, "Rita", "de"), data) { MessageRef = message }, default);

    /// <summary>Presses the button with these words under a message.</summary>
    public Task<PressAnswer> PressAsync(Reply? reply, string words, long from = Reader) =>
        PressAsync(Buttons(reply).Single(button => button.Text == words).Data, from);

    public Task<Reply?> ShareContactAsync(long? contact, string name, long from) =>
        Bot.AnswerAsync(new IncomingMessage(from, ChatKind.Private, new(from, "Rita", "de"), "") { Contact = new(contact, name) }, default);

    public static IEnumerable<ReplyButton> Buttons(Reply? reply) => reply!.Buttons.SelectMany(row => row);

    /// <summary>The words on the buttons, a row a string.</summary>
    public static IEnumerable<string> Rows(Reply? reply) =>
        reply!.Buttons.Select(row => string.Join(" | ", row.Select(button => button.Text)));

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
