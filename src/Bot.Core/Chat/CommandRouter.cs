using Bot.Core.Chat.Inline;
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
/// always get an answer; groups and channels get none, but for staff in the editors' chat.
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
        IReaderStore readers, StaffDoor staff, Askers askers, Guesses guesses, InlineAnswers inline, IDeskReports reports,
        StageSignal signal, NewsroomOptions newsroom, DeskOptions desk, BotIdentity self, FloodGuard flood, TimeProvider time)
    {
        this.commands = [.. commands];
        names = new(this.commands);
        this.families = families.ToDictionary(family => family.Prefix, StringComparer.Ordinal);
        (this.listeners, this.talk, this.reports, this.signal) = ([.. listeners], talk, reports, signal);
        (this.readers, this.staff, this.askers, this.guesses, this.inline) = (readers, staff, askers, guesses, inline);
        (this.newsroom, this.desk, this.self, this.flood, this.time) = (newsroom, desk, self, flood, time);
        Menus = CommandOverview.Menus(this.commands, newsroom.Language);
    }

    /// <inheritdoc />
    public IReadOnlyList<CommandMenu> Menus { get; }

    /// <inheritdoc />
    public async Task<CommandMenu?> StaffMenuAsync(ChatPerson person, CancellationToken cancel) =>
        await staff.FindAsync(person, cancel).ConfigureAwait(false) is null
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
        if (place == CommandPlaces.None || (place == CommandPlaces.Desk && spoken is null && !DeskTalk.MayConcern(message))) return null;
        if (!self.IsMeant(spoken?.Addressee)) return null;
        var verdict = flood.Ask(message.From.Id);
        if (verdict != FloodVerdict.Answer)
            return verdict == FloodVerdict.Warn && place == CommandPlaces.Private
                ? new ChatText().Add(Words(message.From)[PhraseKeys.TooFast]).Reply()
                : null;
        var asker = await AskerAsync(new(message.Network, message.ChatId), message.From, cancel).ConfigureAwait(false) with { Kind = message.Kind };
        if (spoken is null)
        {
            foreach (var listener in listeners)
                if (await listener.HearAsync(message, asker, cancel).ConfigureAwait(false) is { } heard) return heard;
            if (await talk.AnswerAsync(message, asker, cancel).ConfigureAwait(false) is { } said) return said.Reply;
        }
        return await AnswerAsync(message, spoken, asker, place, cancel).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public async Task<PressAnswer> AnswerAsync(IncomingPress press, CancellationToken cancel)
    {
        var verdict = flood.Ask(press.From.Id);
        if (verdict != FloodVerdict.Answer)
            return verdict == FloodVerdict.Warn ? ButtonText.Notice(Words(press.From)[PhraseKeys.TooFast]) : new PressAnswer();
        var asker = await AskerAsync(new(press.Network, press.ChatId), press.From, cancel).ConfigureAwait(false)
            with { Kind = press.Kind, Pressed = press.MessageRef };
        var answer = FamilyOf(press) is { } family ? await family.PressAsync(press.Data, asker, cancel).ConfigureAwait(false) : null;
        if (answer?.Edit is { Report: not null } report && press.MessageRef is { } standing)
            await SaidAsync(report, press.ChatId, standing, cancel).ConfigureAwait(false);
        return answer ?? ButtonText.Notice(asker.Words[PhraseKeys.StaleButton]);
    }

    /// <inheritdoc />
    public Task<InlineAnswer?> AnswerAsync(InlineQuestion question, CancellationToken cancel) => inline.AnswerAsync(question, cancel);

    /// <inheritdoc />
    public async Task SaidAsync(Reply reply, long chat, string message, CancellationToken cancel)
    {
        if (reply.Report is not { } report) return;
        (report.ChatId, report.Message) = (chat, message);
        await reports.AddAsync(report, cancel).ConfigureAwait(false);
        signal.Ring(Stages.Report);
    }

    /// <summary>A command that a person may not use is answered in the same words as one that does not exist.</summary>
    private async Task<Reply?> AnswerAsync(
        IncomingMessage message, SpokenCommand? spoken, Asker asker, CommandPlaces place, CancellationToken cancel)
    {
        var offered = commands.Where(command => CommandRights.Has(command, asker, place)).ToList();
        var said = spoken is null ? message.Text : $"{spoken.Name} {spoken.Arguments}";
        var meant = place == CommandPlaces.Private ? PlainWords.Find(said, names, asker.Words.Language)
            : offered.Find(command => command.Name == spoken?.Name) is { } command ? new PlainWords(command, spoken!.Arguments)
            : null;
        if (meant is not null && offered.Contains(meant.Command))
            return await meant.Command.AnswerAsync(new(asker, meant.Arguments, offered) { Message = message }, cancel).ConfigureAwait(false);
        if (place != CommandPlaces.Private) return null;
        return await guesses.AnswerAsync(message.Text, spoken, asker, offered, cancel).ConfigureAwait(false);
    }

    private CommandPlaces PlaceOf(ChatKind kind, long chat) => kind switch
    {
        ChatKind.Private => CommandPlaces.Private,
        ChatKind.Group when chat == desk.Chat => CommandPlaces.Desk,
        _ => CommandPlaces.None,
    };

    private IButtonFamily? FamilyOf(IncomingPress press) =>
        press.Data.Length <= LongestData
        && families.GetValueOrDefault(press.Data.Split(':', 2)[0]) is { } family
        && PlaceOf(press.Kind, press.ChatId) is var place && place != CommandPlaces.None && family.Places.HasFlag(place)
            ? family
            : null;

    /// <summary>Whoever had blocked the bot and speaks to it again is back.</summary>
    private async Task<Asker> AskerAsync(ReaderPlace place, ChatPerson person, CancellationToken cancel)
    {
        var known = await readers.FindAsync(place, person.Id, cancel).ConfigureAwait(false);
        known = known with { Staff = await staff.AdmitAsync(person, known.Staff, cancel).ConfigureAwait(false) };
        if (known.Subscriber?.Paused is PauseReason.Blocked or PauseReason.Gone)
            known = known with { Subscriber = await readers.ChangeAsync(
                place, Resume, time.GetUtcNow(), cancel).ConfigureAwait(false) };
        return askers.Of(person, place, known);
    }

    private static void Resume(Subscriber subscriber) => subscriber.Paused = null;

    private Wording Words(ChatPerson person) => Phrases.In(person.Language, newsroom.Language);
}
