using Bot.Core.Chat;
using Bot.Core.Desk.Rights;
using Bot.Core.Desk.Sources;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Commands;

/// <summary><c>/sources</c> shows how the sources are, <c>/sources add ADDRESS</c> finds what can be watched of a site and offers it.</summary>
public sealed class SourcesCommand(ISourceShelf shelf, SourceFinder finder, NewsroomOptions newsroom, TimeProvider time) : IStaffCommand
{
    private const string Add = "add";

    /// <inheritdoc />
    public string Name => "sources";

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandSources;

    /// <inheritdoc />
    public async Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel)
    {
        var words = new SourceWords(newsroom.Zone, time.GetUtcNow(), call.Asker.Words);
        var parts = call.Arguments.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0) return words.List(await shelf.ListAsync(0, SourceWords.PageLength + 1, cancel).ConfigureAwait(false), skip: 0);
        if (!call.Asker.Staff!.May(StaffRight.Sources)) return ChatText.Say(call.Asker.Words[PhraseKeys.SourcesEditorsOnly]);
        // An address alone says enough.
        var address = parts is [var verb, ..] && verb.Equals(Add, StringComparison.OrdinalIgnoreCase) ? parts.ElementAtOrDefault(1) : parts[0];
        return words.Found(await finder.FindAsync(address ?? "", cancel).ConfigureAwait(false));
    }
}
