using Bot.Core.Desk;
using Bot.Core.Desk.Staff;
using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Core.Words;

namespace Bot.Core.Chat;

/// <summary>Receives whoever speaks to the bot: how often they may, what kind of place it is, who they are and in what words they are answered.</summary>
public sealed class Reception(
    IReaderStore readers, StaffDoor staff, Askers askers, FloodGuard flood, NewsroomOptions newsroom, DeskOptions desk, TimeProvider time)
{
    /// <summary>Counts what somebody says or presses, and whether it is answered.</summary>
    public FloodVerdict Admit(ChatPerson person) => flood.Ask(person.Id);

    /// <summary>What kind of place a chat is.</summary>
    public CommandPlaces PlaceOf(ChatKind kind, long chat) => kind switch
    {
        ChatKind.Private => CommandPlaces.Private,
        ChatKind.Group => chat == desk.Chat ? CommandPlaces.Desk : CommandPlaces.Group,
        _ => CommandPlaces.None,
    };

    /// <summary>The words for somebody of whom nothing is known yet.</summary>
    public Wording Words(ChatPerson person) => Phrases.In(person.Language, newsroom.Language);

    /// <summary>Finds out who speaks. Where somebody speaks to the bot again that was away, closed or gone, it is back.</summary>
    public async Task<Asker> AskerAsync(ReaderPlace place, ChatKind kind, ChatPerson person, CancellationToken cancel)
    {
        var known = await readers.FindAsync(place, person.Id, cancel).ConfigureAwait(false);
        known = known with { Staff = await staff.AdmitAsync(person, known.Staff, cancel).ConfigureAwait(false) };
        flood.Trust(person.Id, known.Staff is not null);
        if (known.Subscriber is { Paused: not (null or PauseReason.Asked) })
            known = known with { Subscriber = await readers.ChangeAsync(place, Resume, time.GetUtcNow(), cancel).ConfigureAwait(false) };
        var own = PlaceOf(kind, place.ChatId) switch
        {
            CommandPlaces.Group => await LanguageOfGroupAsync(place, known, cancel).ConfigureAwait(false),
            // What one editor asks there, all read.
            CommandPlaces.Desk => newsroom.Language,
            _ => person.Language,
        };
        return askers.Of(person, place, kind, known, own);
    }

    /// <summary>A topic of which nothing is kept speaks as its group does.</summary>
    private async Task<string?> LanguageOfGroupAsync(ReaderPlace place, KnownReader known, CancellationToken cancel) =>
        place.Topic == 0 || known.Subscriber is not null
            ? known.Subscriber?.AppLanguage
            : (await readers.FindAsync(place with { Topic = 0 }, person: 0, cancel).ConfigureAwait(false)).Subscriber?.Speaks;

    private static void Resume(Subscriber subscriber) => subscriber.Paused = null;
}
