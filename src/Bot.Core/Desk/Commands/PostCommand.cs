using Bot.Core.Chat;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Commands;

/// <summary><c>/post LINK [channel]</c>: an editor posts an article by hand.</summary>
public sealed class PostCommand(EditorsDesk desk, NewsroomOptions newsroom) : ICommand
{
    /// <inheritdoc />
    public string Name => "post";

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandPost;

    /// <inheritdoc />
    public CommandAudience Audience => CommandAudience.Staff;

    /// <inheritdoc />
    public CommandPlaces Places => CommandPlaces.Private | CommandPlaces.Desk;

    /// <inheritdoc />
    public async Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel)
    {
        var words = call.Asker.Words;
        var parts = call.Arguments.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length == 0 && DeskRights.MayPost(call.Asker.Staff!)) return new ChatText().Add(words[PhraseKeys.DeskHowTo]).Reply();
        var answer = await desk.PrepareAsync(parts.ElementAtOrDefault(0) ?? "", call.Asker.Staff!, parts.ElementAtOrDefault(1), cancel)
            .ConfigureAwait(false);
        return new DeskWords(newsroom.Zone).Reply(answer, words);
    }
}
