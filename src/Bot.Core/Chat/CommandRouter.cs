using Bot.Core.Chat.Groups;
using Bot.Core.Chat.Searching;
using Bot.Core.Desk;
using Bot.Core.Readers;
using Bot.Core.Words;

namespace Bot.Core.Chat;

/// <summary>
/// Brings what people say to the command that answers it, and what they press to the family of the button. Private chats
/// always get an answer; groups only where the bot is surely meant; channels none.
/// </summary>
internal sealed class CommandRouter
{
    /// <summary>Longer data are not ours (Bot API, callback_data: 64 bytes).</summary>
    private const int LongestData = 64;

    private readonly IReadOnlyList<ICommand> commands;
    private readonly CommandNames names;
    private readonly Dictionary<string, IButtonFamily> families;
    private readonly IReadOnlyList<IListener> listeners;
    private readonly DeskTalk talk;
    private readonly Reception reception;
    private readonly Guesses guesses;
    private readonly SearchQuestions questions;
    private readonly GroupDoor door;
    private readonly BotIdentity self;

    /// <summary>A router of these commands and buttons; the order of commands is the order of help and menus.</summary>
    public CommandRouter(
        IEnumerable<ICommand> commands, IEnumerable<IButtonFamily> families, IEnumerable<IListener> listeners, DeskTalk talk,
        Reception reception, Guesses guesses, SearchQuestions questions, GroupDoor door, BotIdentity self)
    {
        this.commands = [.. commands];
        names = new(this.commands);
        this.families = families.ToDictionary(family => family.Prefix, StringComparer.Ordinal);
        (this.listeners, this.talk, this.reception) = ([.. listeners], talk, reception);
        (this.guesses, this.questions, this.door, this.self) = (guesses, questions, door, self);
    }

    /// <inheritdoc cref="IConversation.AnswerAsync(IncomingMessage, CancellationToken)"/>
    public async Task<Reply?> AnswerAsync(IncomingMessage message, CancellationToken cancel)
    {
        var place = reception.PlaceOf(message.Kind, message.ChatId);
        var spoken = SpokenCommand.Parse(message.Text);
        if (!Concerns(message, spoken, place)) return null;
        var verdict = reception.Admit(message.From);
        if (verdict != FloodVerdict.Answer)
            return verdict == FloodVerdict.Warn && place == CommandPlaces.Private
                ? ChatText.Say(reception.Words(message.From)[PhraseKeys.TooFast])
                : null;
        if (place == CommandPlaces.Group && !door.HasRoom(message.ChatId)) return null;
        var at = new ReaderPlace(message.Network, message.ChatId, message.Topic);
        var asker = await reception.AskerAsync(at, message.Kind, message.From, cancel).ConfigureAwait(false)
            with { IsInGroupsName = message.IsInGroupsName };
        var reply = spoken is null && await HeardAsync(message, asker, place, cancel).ConfigureAwait(false) is { } heard
            ? heard.Reply
            : await AnswerAsync(message, spoken, asker, place, cancel).ConfigureAwait(false);
        return place == CommandPlaces.Group && reply is not null ? reply with { Answers = message.MessageId } : reply;
    }

    /// <inheritdoc cref="IConversation.AnswerAsync(IncomingPress, CancellationToken)"/>
    public async Task<PressAnswer> AnswerAsync(IncomingPress press, CancellationToken cancel)
    {
        var verdict = reception.Admit(press.From);
        if (verdict != FloodVerdict.Answer)
            return verdict == FloodVerdict.Warn ? ButtonText.Notice(reception.Words(press.From)[PhraseKeys.TooFast]) : new PressAnswer();
        var place = reception.PlaceOf(press.Kind, press.ChatId);
        if (place == CommandPlaces.Group && !door.HasRoom(press.ChatId)) return ButtonText.Notice(reception.Words(press.From)[PhraseKeys.TooFast]);
        var asker = await reception.AskerAsync(new(press.Network, press.ChatId, press.Topic), press.Kind, press.From, cancel).ConfigureAwait(false)
            with { Pressed = press.MessageRef };
        var answer = FamilyOf(press, place) is { } family ? await PressedAsync(family, press, asker, place, cancel).ConfigureAwait(false) : null;
        return answer ?? ButtonText.Notice(asker.Words[PhraseKeys.StaleButton]);
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
                return door.MayNote(asker.Person.Id) ? ChatText.Say(refusal) : null;
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

    private IButtonFamily? FamilyOf(IncomingPress press, CommandPlaces place) =>
        press.Data.Length <= LongestData
        && families.GetValueOrDefault(press.Data.Split(':', 2)[0]) is { } family
        && place != CommandPlaces.None && family.Places.HasFlag(place)
            ? family
            : null;
}
