using Bot.Core.Chat.Groups;
using Bot.Core.Chat.Inline;
using Bot.Core.Chat.Introducing;
using Bot.Core.Chat.Searching;
using Bot.Core.Desk;
using Bot.Core.Desk.After;
using Bot.Core.Desk.Staff;
using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Core.Words;
using Bot.Core.Work;

namespace Bot.Core.Chat;

/// <summary>
/// Brings what people say to the command that answers it, and what they press to the family of the button. Private chats
/// always get an answer; groups only where the bot is surely meant; channels none.
/// </summary>
internal sealed class CommandRouter : IConversation
{
    /// <summary>Longer data are not ours (Bot API, callback_data: 64 bytes).</summary>
    private const int LongestData = 64;

    private readonly IReadOnlyList<ICommand> commands;
    private readonly CommandNames names;
    private readonly Dictionary<string, IButtonFamily> families;
    private readonly IReadOnlyList<IListener> listeners;
    private readonly DeskTalk talk;
    private readonly IReaderStore readers;
    private readonly StaffDoor staff;
    private readonly Askers askers;
    private readonly Guesses guesses;
    private readonly InlineAnswers inline;
    private readonly SearchQuestions questions;
    private readonly GroupDoor door;
    private readonly GroupLife life;
    private readonly IDeskReports reports;
    private readonly StageSignal signal;
    private readonly NewsroomOptions newsroom;
    private readonly DeskOptions desk;
    private readonly BotIdentity self;
    private readonly FloodGuard flood;
    private readonly TimeProvider time;

    /// <summary>A router of these commands and buttons; the order of commands is the order of help and menus.</summary>
    public CommandRouter(
        IEnumerable<ICommand> commands, IEnumerable<IButtonFamily> families, IEnumerable<IListener> listeners, DeskTalk talk,
        IReaderStore readers, StaffDoor staff, Askers askers, Guesses guesses, InlineAnswers inline,
        SearchQuestions questions, GroupDoor door, GroupLife life, IDeskReports reports, StageSignal signal,
        NewsroomOptions newsroom, DeskOptions desk, BotIdentity self, FloodGuard flood, TimeProvider time)
    {
        this.commands = [.. commands];
        names = new(this.commands);
        this.families = families.ToDictionary(family => family.Prefix, StringComparer.Ordinal);
        (this.listeners, this.talk, this.reports, this.signal) = ([.. listeners], talk, reports, signal);
        (this.readers, this.staff, this.askers, this.guesses, this.inline) = (readers, staff, askers, guesses, inline);
        (this.questions, this.door, this.life) = (questions, door, life);
        (this.newsroom, this.desk, this.self, this.flood, this.time) = (newsroom, desk, self, flood, time);
        Menus = CommandOverview.Menus(this.commands, newsroom.Language);
        Profiles = BotProfiles.Of(newsroom);
    }

    /// <inheritdoc />
    public IReadOnlyList<CommandMenu> Menus { get; }

    /// <inheritdoc />
    public IReadOnlyList<BotProfile> Profiles { get; }

    /// <inheritdoc />
    public async Task<CommandMenu?> StaffMenuAsync(ChatPerson person, CancellationToken cancel) =>
        // It is asked for after each answer, and an answer shows whether they are of the staff.
        !flood.IsTrusted(person.Id) || await staff.FindAsync(person, cancel).ConfigureAwait(false) is null
            ? null
            : CommandOverview.StaffMenu(commands, CommandPlaces.Private, Words(person));

    /// <inheritdoc />
    public Task<IReadOnlyList<long>> FormerStaffAsync(CancellationToken cancel) => staff.FormerAsync(cancel);

    /// <inheritdoc />
    public (long Chat, CommandMenu Menu)? DeskMenu => desk.Chat is { } chat
        ? (chat, CommandOverview.StaffMenu(commands.Where(command => command.Audience == CommandAudience.Staff), CommandPlaces.Desk, Phrases.In(newsroom.Language)))
        : null;

    /// <inheritdoc />
    public async Task<Reply?> AnswerAsync(IncomingMessage message, CancellationToken cancel)
    {
        var place = PlaceOf(message.Kind, message.ChatId);
        var spoken = SpokenCommand.Parse(message.Text);
        if (!Concerns(message, spoken, place)) return null;
        var verdict = flood.Ask(message.From.Id);
        if (verdict != FloodVerdict.Answer)
            return verdict == FloodVerdict.Warn && place == CommandPlaces.Private
                ? new ChatText().Add(Words(message.From)[PhraseKeys.TooFast]).Reply()
                : null;
        if (place == CommandPlaces.Group && !door.HasRoom(message.ChatId)) return null;
        var at = new ReaderPlace(message.Network, message.ChatId, message.Topic);
        var asker = await AskerAsync(at, message.Kind, message.From, cancel).ConfigureAwait(false)
            with { IsInGroupsName = message.IsInGroupsName };
        var reply = spoken is null && await HeardAsync(message, asker, place, cancel).ConfigureAwait(false) is { } heard
            ? heard.Reply
            : await AnswerAsync(message, spoken, asker, place, cancel).ConfigureAwait(false);
        return place == CommandPlaces.Group && reply is not null ? reply with { Answers = message.MessageId } : reply;
    }

    /// <inheritdoc />
    public Task<Reply?> HearAsync(GroupNews news, CancellationToken cancel) => life.HearAsync(news, cancel);

    /// <inheritdoc />
    public async Task<PressAnswer> AnswerAsync(IncomingPress press, CancellationToken cancel)
    {
        var verdict = flood.Ask(press.From.Id);
        if (verdict != FloodVerdict.Answer)
            return verdict == FloodVerdict.Warn ? ButtonText.Notice(Words(press.From)[PhraseKeys.TooFast]) : new PressAnswer();
        var place = PlaceOf(press.Kind, press.ChatId);
        if (place == CommandPlaces.Group && !door.HasRoom(press.ChatId)) return ButtonText.Notice(Words(press.From)[PhraseKeys.TooFast]);
        var asker = await AskerAsync(new(press.Network, press.ChatId, press.Topic), press.Kind, press.From, cancel).ConfigureAwait(false)
            with { Pressed = press.MessageRef };
        var answer = FamilyOf(press, place) is { } family
            ? await PressedAsync(family, press, asker, place, cancel).ConfigureAwait(false)
            : null;
        if (answer?.Edit is { Report: not null } report && press.MessageRef is { } standing)
            await SaidAsync(report, press.ChatId, standing, cancel).ConfigureAwait(false);
        return answer ?? ButtonText.Notice(asker.Words[PhraseKeys.StaleButton]);
    }

    /// <inheritdoc />
    public Task<InlineAnswer?> AnswerAsync(InlineQuestion question, CancellationToken cancel) =>
        inline.AnswerAsync(question, cancel);

    /// <inheritdoc />
    public async Task SaidAsync(Reply reply, long chat, string message, CancellationToken cancel)
    {
        if (reply.Report is not { } report) return;
        (report.ChatId, report.Message) = (chat, message);
        await reports.AddAsync(report, cancel).ConfigureAwait(false);
        signal.Ring(Stages.Report);
    }

    /// <summary>In groups only what is surely meant for this bot: people and other bots talk there, too.</summary>
    private bool Concerns(IncomingMessage message, SpokenCommand? spoken, CommandPlaces place) => place switch
    {
        CommandPlaces.None => false,
        CommandPlaces.Group when spoken is null => SearchQuestions.IsAnswer(message),
        CommandPlaces.Group => spoken.Addressee is { } name ? self.IsCalled(name) : Named(spoken, place) is not null,
        CommandPlaces.Desk when spoken is null => DeskTalk.MayConcern(message),
        _ => self.IsMeant(spoken?.Addressee),
    };

    private ICommand? Named(SpokenCommand spoken, CommandPlaces place) =>
        commands.FirstOrDefault(command => command.Name == spoken.Name && command.Places.HasFlag(place));

    /// <returns>Null where nobody was listening for it.</returns>
    private async Task<DeskSaid?> HeardAsync(IncomingMessage message, Asker asker, CommandPlaces place, CancellationToken cancel)
    {
        foreach (var listener in listeners)
            if (listener.Places.HasFlag(place) && await listener.HearAsync(message, asker, cancel).ConfigureAwait(false) is { } heard)
                return new DeskSaid(heard);
        return place == CommandPlaces.Group ? null : await talk.AnswerAsync(message, asker, cancel).ConfigureAwait(false);
    }

    /// <summary>A command that a person may not use is answered in the same words as one that does not exist.</summary>
    private async Task<Reply?> AnswerAsync(
        IncomingMessage message, SpokenCommand? spoken, Asker asker, CommandPlaces place, CancellationToken cancel)
    {
        if (spoken is not null) questions.Take(asker.Place);
        var offered = commands.Where(command => CommandRights.Has(command, asker, place)).ToList();
        if (Meant(message, spoken, asker, place) is { } meant && offered.Contains(meant.Command))
        {
            if (place == CommandPlaces.Group && meant.Command.IsForAdmins
                && await door.RefusalAsync(asker, cancel).ConfigureAwait(false) is { } refusal)
                return door.MayNote(asker.Person.Id) ? new ChatText().Add(refusal).Reply() : null;
            return await meant.Command.AnswerAsync(
                new(asker, meant.Arguments, offered) { Message = message }, cancel).ConfigureAwait(false);
        }
        return place switch
        {
            CommandPlaces.Private => await guesses.AnswerAsync(message.Text, spoken, asker, offered, cancel).ConfigureAwait(false),
            CommandPlaces.Group when spoken?.Addressee is not null => Guesses.Nearest(spoken, asker, offered),
            _ => null,
        };
    }

    /// <summary>
    /// In private commands may be given in plain words, too, and in a group by such a name if this bot is called.
    /// </summary>
    private PlainWords? Meant(IncomingMessage message, SpokenCommand? spoken, Asker asker, CommandPlaces place)
    {
        var said = spoken is null ? message.Text : $"{spoken.Name} {spoken.Arguments}";
        if (place == CommandPlaces.Private) return PlainWords.Find(said, names, asker.Words.Language);
        if (spoken is null) return null;
        if (Named(spoken, place) is { } command) return new(command, spoken.Arguments);
        return place == CommandPlaces.Group && spoken.Addressee is not null
            ? PlainWords.Find(said, names, asker.Words.Language)
            : null;
    }

    private async Task<PressAnswer?> PressedAsync(
        IButtonFamily family, IncomingPress press, Asker asker, CommandPlaces place, CancellationToken cancel) =>
        place == CommandPlaces.Group && family.IsForAdmins(press.Data)
        && await door.RefusalAsync(asker, cancel).ConfigureAwait(false) is { } refusal
            ? ButtonText.Notice(refusal) with { IsAlert = true }
            : await family.PressAsync(press.Data, asker, cancel).ConfigureAwait(false);

    private CommandPlaces PlaceOf(ChatKind kind, long chat) => kind switch
    {
        ChatKind.Private => CommandPlaces.Private,
        ChatKind.Group => chat == desk.Chat ? CommandPlaces.Desk : CommandPlaces.Group,
        _ => CommandPlaces.None,
    };

    private IButtonFamily? FamilyOf(IncomingPress press, CommandPlaces place) =>
        press.Data.Length <= LongestData
        && families.GetValueOrDefault(press.Data.Split(':', 2)[0]) is { } family
        && place != CommandPlaces.None && family.Places.HasFlag(place)
            ? family
            : null;

    /// <summary>Where somebody speaks to the bot again that was away, closed or gone, it is back.</summary>
    private async Task<Asker> AskerAsync(ReaderPlace place, ChatKind kind, ChatPerson person, CancellationToken cancel)
    {
        var known = await readers.FindAsync(place, person.Id, cancel).ConfigureAwait(false);
        known = known with { Staff = await staff.AdmitAsync(person, known.Staff, cancel).ConfigureAwait(false) };
        flood.Trust(person.Id, known.Staff is not null);
        if (known.Subscriber is { Paused: not (null or PauseReason.Asked) })
            known = known with { Subscriber = await readers.ChangeAsync(
                place, Resume, time.GetUtcNow(), cancel).ConfigureAwait(false) };
        var own = PlaceOf(kind, place.ChatId) == CommandPlaces.Group
            ? await LanguageOfGroupAsync(place, known, cancel).ConfigureAwait(false)
            : person.Language;
        return askers.Of(person, place, kind, known, own);
    }

    /// <summary>A topic of which nothing is kept speaks as its group does.</summary>
    private async Task<string?> LanguageOfGroupAsync(ReaderPlace place, KnownReader known, CancellationToken cancel) =>
        place.Topic == 0 || known.Subscriber is not null
            ? known.Subscriber?.AppLanguage
            : (await readers.FindAsync(place with { Topic = 0 }, person: 0, cancel).ConfigureAwait(false)).Subscriber?.Speaks;

    private static void Resume(Subscriber subscriber) => subscriber.Paused = null;

    private Wording Words(ChatPerson person) => Phrases.In(person.Language, newsroom.Language);
}
