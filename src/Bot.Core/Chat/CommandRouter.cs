using Bot.Core.Desk;
using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Core.Words;

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
    private readonly CommandNames names;
    private readonly Dictionary<string, IButtonFamily> families;
    private readonly IReaderStore readers;
    private readonly Askers askers;
    private readonly Guesses guesses;
    private readonly NewsroomOptions newsroom;
    private readonly DeskOptions desk;
    private readonly BotIdentity self;
    private readonly FloodGuard flood;
    private readonly TimeProvider time;

    /// <summary>A router of these commands and buttons; the order of commands is the order of help and menus.</summary>
    public CommandRouter(
        IEnumerable<ICommand> commands, IEnumerable<IButtonFamily> families, IReaderStore readers, Askers askers, Guesses guesses,
        NewsroomOptions newsroom, DeskOptions desk, BotIdentity self, FloodGuard flood, TimeProvider time)
    {
        this.commands = [.. commands];
        names = new(this.commands);
        this.families = families.ToDictionary(family => family.Prefix, StringComparer.Ordinal);
        (this.readers, this.askers, this.guesses, this.newsroom, this.desk) = (readers, askers, guesses, newsroom, desk);
        (this.self, this.flood, this.time) = (self, flood, time);
        Menus = CommandOverview.Menus(this.commands, newsroom.Language);
    }

    /// <inheritdoc />
    public IReadOnlyList<CommandMenu> Menus { get; }

    /// <inheritdoc />
    public async Task<Reply?> AnswerAsync(IncomingMessage message, CancellationToken cancel)
    {
        var place = PlaceOf(message.Kind, message.ChatId);
        var spoken = SpokenCommand.Parse(message.Text);
        if (place == CommandPlaces.None || (place == CommandPlaces.Desk && spoken is null)) return null;
        if (!self.IsMeant(spoken?.Addressee)) return null;
        var verdict = flood.Ask(message.From.Id);
        if (verdict != FloodVerdict.Answer)
            return verdict == FloodVerdict.Warn && place == CommandPlaces.Private
                ? new ChatText().Add(Words(message.From)[PhraseKeys.TooFast]).Reply()
                : null;
        var asker = await AskerAsync(new(message.Network, message.ChatId), message.From, cancel).ConfigureAwait(false);
        return await AnswerAsync(message.Text, spoken, asker, place, cancel).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public async Task<PressAnswer> AnswerAsync(IncomingPress press, CancellationToken cancel)
    {
        var verdict = flood.Ask(press.From.Id);
        if (verdict != FloodVerdict.Answer)
            return verdict == FloodVerdict.Warn ? ButtonText.Notice(Words(press.From)[PhraseKeys.TooFast]) : new PressAnswer();
        var asker = await AskerAsync(new(press.Network, press.ChatId), press.From, cancel).ConfigureAwait(false);
        var answer =
            FamilyOf(press) is { } family ? await family.PressAsync(press.Data, asker, cancel).ConfigureAwait(false) : null;
        return answer ?? ButtonText.Notice(asker.Words[PhraseKeys.StaleButton]);
    }

    /// <summary>A command that a person may not use is answered in the same words as one that does not exist.</summary>
    private async Task<Reply?> AnswerAsync(
        string text, SpokenCommand? spoken, Asker asker, CommandPlaces place, CancellationToken cancel)
    {
        var offered = commands.Where(command => CommandRights.Has(command, asker, place)).ToList();
        var said = spoken is null ? text : $"{spoken.Name} {spoken.Arguments}";
        var meant = place == CommandPlaces.Private ? PlainWords.Find(said, names, asker.Words.Language)
            : offered.Find(command => command.Name == spoken?.Name) is { } command ? new PlainWords(command, spoken!.Arguments)
            : null;
        if (meant is not null && offered.Contains(meant.Command))
            return await meant.Command.AnswerAsync(new(asker, meant.Arguments, offered), cancel).ConfigureAwait(false);
        if (place != CommandPlaces.Private) return null;
        return await guesses.AnswerAsync(text, spoken, asker, offered, cancel).ConfigureAwait(false);
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
        if (known.Subscriber?.Paused is PauseReason.Blocked or PauseReason.Gone)
            known = known with { Subscriber = await readers.ChangeAsync(
                place, Resume, time.GetUtcNow(), cancel).ConfigureAwait(false) };
        return askers.Of(person, place, known);
    }

    private static void Resume(Subscriber subscriber) => subscriber.Paused = null;

    private Wording Words(ChatPerson person) => Phrases.In(person.Language, newsroom.Language);
}
