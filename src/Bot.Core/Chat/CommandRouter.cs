using Bot.Core.Desk;
using Bot.Core.Desk.After;
using Bot.Core.Desk.Staff;
using Bot.Core.Model;
using Bot.Core.Words;
using Bot.Core.Work;

namespace Bot.Core.Chat;

/// <summary>
/// Brings what people say to the command that answers it, and what they press to the family of the button. Private chats
/// always get an answer; groups and channels get none, but for staff in the editors' chat.
/// </summary>
public sealed class CommandRouter : IConversation
{
    /// <summary>Longer data are not ours (Bot API, callback_data: 64 bytes).</summary>
    private const int LongestData = 64;

    private readonly IReadOnlyList<ICommand> commands;
    private readonly Dictionary<string, IButtonFamily> families;
    private readonly IReadOnlyList<IListener> listeners;
    private readonly IDeskReports reports;
    private readonly StageSignal signal;
    private readonly StaffDoor staff;
    private readonly NewsroomOptions newsroom;
    private readonly DeskOptions desk;
    private readonly BotIdentity self;
    private readonly FloodGuard flood;
    private readonly DeskTalk talk;

    /// <summary>A router of these commands and buttons; the order of commands is the order of help and menus.</summary>
    public CommandRouter(
        IEnumerable<ICommand> commands, IEnumerable<IButtonFamily> families, IEnumerable<IListener> listeners, IDeskReports reports,
        StageSignal signal, StaffDoor staff, NewsroomOptions newsroom, DeskOptions desk, BotIdentity self, FloodGuard flood, DeskTalk talk)
    {
        (this.listeners, this.reports, this.signal) = ([.. listeners], reports, signal);
        this.commands = [.. commands];
        this.families = families.ToDictionary(family => family.Prefix, StringComparer.Ordinal);
        (this.staff, this.newsroom, this.desk, this.self, this.flood, this.talk) = (staff, newsroom, desk, self, flood, talk);
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
        var asker = await AskerAsync(message.From, new ChatPlace(message.ChatId, message.Kind), cancel).ConfigureAwait(false);
        if (spoken is null)
        {
            foreach (var listener in listeners)
                if (await listener.HearAsync(message, asker, cancel).ConfigureAwait(false) is { } heard) return heard;
            if (await talk.AnswerAsync(message, asker, cancel).ConfigureAwait(false) is { } said) return said.Reply;
        }
        return await AnswerAsync(spoken, message, asker, place, cancel).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public async Task<PressAnswer> AnswerAsync(IncomingPress press, CancellationToken cancel)
    {
        var verdict = flood.Ask(press.From.Id);
        if (verdict != FloodVerdict.Answer)
            return verdict == FloodVerdict.Warn ? ButtonText.Notice(Words(press.From)[PhraseKeys.TooFast]) : new PressAnswer();
        var answer = FamilyOf(press) is { } family
            ? await family.PressAsync(press.Data, await AskerAsync(press, cancel).ConfigureAwait(false), cancel).ConfigureAwait(false)
            : null;
        if (answer?.Edit is { Report: not null } report && press.MessageRef is { } standing)
            await SaidAsync(report, press.ChatId, standing, cancel).ConfigureAwait(false);
        return answer ?? ButtonText.Notice(Words(press.From)[PhraseKeys.StaleButton]);
    }

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
        SpokenCommand? spoken, IncomingMessage message, Asker asker, CommandPlaces place, CancellationToken cancel)
    {
        var offered = commands.Where(command => IsFor(command, asker, place)).ToList();
        if (offered.Find(command => command.Name == spoken?.Name) is { } command)
            return await command.AnswerAsync(new(asker, spoken!.Arguments, offered) { Message = message }, cancel).ConfigureAwait(false);
        return place == CommandPlaces.Private ? CommandOverview.NotUnderstood(offered, asker.Words) : null;
    }

    private static bool IsFor(ICommand command, Asker asker, CommandPlaces place) =>
        command.Places.HasFlag(place) && (command.Audience == CommandAudience.Everyone || asker.Staff is not null);

    private CommandPlaces PlaceOf(ChatKind kind, long chat) => kind switch
    {
        ChatKind.Private => CommandPlaces.Private,
        ChatKind.Group when chat == desk.Chat => CommandPlaces.Desk,
        _ => CommandPlaces.None,
    };

    private IButtonFamily? FamilyOf(IncomingPress press) =>
        PlaceOf(press.Kind, press.ChatId) == CommandPlaces.None || press.Data.Length > LongestData
            ? null
            : families.GetValueOrDefault(press.Data.Split(':', 2)[0]);

    private Task<Asker> AskerAsync(IncomingPress press, CancellationToken cancel) =>
        AskerAsync(press.From, new ChatPlace(press.ChatId, press.Kind, press.MessageRef), cancel);

    private async Task<Asker> AskerAsync(ChatPerson person, ChatPlace place, CancellationToken cancel) =>
        new(person, Words(person), await staff.FindAsync(person, cancel).ConfigureAwait(false)) { Place = place };

    private Wording Words(ChatPerson person) => Phrases.In(person.Language, newsroom.Language);
}
