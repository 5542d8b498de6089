using Bot.Core.Words;

namespace Bot.Core.Chat.Searching;

/// <summary>Hears the answer to the question what to search for.</summary>
internal sealed class SearchListener(SearchDesk desk, SearchQuestions questions) : IListener
{
    /// <inheritdoc />
    public CommandPlaces Places => CommandPlaces.Readers;

    /// <inheritdoc />
    public async Task<Reply?> HearAsync(IncomingMessage message, Asker asker, CancellationToken cancel)
    {
        var isAsked = asker.Kind == ChatKind.Private && questions.Take(asker.Place);
        if (!isAsked && !SearchQuestions.IsAnswer(message)) return null;
        // Who asks to search once more is asked once more.
        if (message is not { Contact: null, Photo: null } || ArgumentWords.Has(PhraseKeys.NamesSearch, message.Text)) return null;
        return message.Text.Trim().Length > 0 ? await desk.AskedAsync(message.Text, asker, cancel).ConfigureAwait(false) : null;
    }
}
