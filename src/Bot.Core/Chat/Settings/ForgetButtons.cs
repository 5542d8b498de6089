using Bot.Core.Words;

namespace Bot.Core.Chat.Settings;

/// <summary>Asks whether all that is kept of a reader is to be erased, and does it.</summary>
internal sealed class ForgetButtons(ReaderChanges changes) : IButtonFamily
{
    /// <summary>Asks.</summary>
    public const string Ask = "x";

    private const string Yes = Ask + ":y";
    private const string No = Ask + ":n";

    /// <inheritdoc />
    public string Prefix => Ask;

    /// <inheritdoc />
    public CommandPlaces Places => CommandPlaces.Readers;

    /// <inheritdoc />
    public bool IsForAdmins(string data) => true;

    /// <summary>The question; where nothing is kept, that.</summary>
    public static Reply Question(Asker asker)
    {
        var words = asker.Words;
        return asker.Subscriber is null
            ? ChatText.Say(words[PhraseKeys.PrivacyNothing])
            : new ChatText().Bold(words[PhraseKeys.ForgetMe]).Paragraph().Add(words[PhraseKeys.ForgetAsk])
                .Reply([new(words[PhraseKeys.ForgetYes], Yes)], [new(words[PhraseKeys.ForgetNo], No)]);
    }

    /// <inheritdoc />
    public async Task<PressAnswer?> PressAsync(string data, Asker asker, CancellationToken cancel)
    {
        switch (data)
        {
            case Ask:
                return new PressAnswer { Edit = Question(asker) };
            case No:
                return new PressAnswer { Edit = ChatText.Say(asker.Words[PhraseKeys.ForgetKept]) };
            case Yes:
                var forgotten = await changes.ForgetAsync(asker, cancel).ConfigureAwait(false);
                return new PressAnswer { Edit = ChatText.Say(forgotten.Words[PhraseKeys.Forgotten]) };
            default:
                return null;
        }
    }
}
