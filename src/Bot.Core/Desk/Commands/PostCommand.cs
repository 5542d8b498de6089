using Bot.Core.Chat;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Commands;

/// <summary>
/// <c>/post LINK [channel]</c>: an editor posts an article by hand; <c>/post</c> with words, also under a photo, makes a post of
/// them.
/// </summary>
public sealed class PostCommand(EditorsDesk desk, NewsroomOptions newsroom, TimeProvider time) : IStaffCommand
{
    /// <inheritdoc />
    public string Name => "post";

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandPost;

    /// <inheritdoc />
    public async Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel)
    {
        var (words, staff) = (call.Asker.Words, call.Asker.Staff!);
        if (call.Arguments.Length == 0 && desk.MayDraft(staff)) return ChatText.Say(words[PhraseKeys.DeskHowTo]);
        var parts = call.Arguments.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var answer = call.Message is { } message && WrittenWords.IsPost(message, call.Arguments) && !parts[0].Contains("://", StringComparison.Ordinal)
            ? await desk.PrepareAsync(WrittenWords.Of(message, call.Arguments), staff, cancel).ConfigureAwait(false)
            : await desk.PrepareAsync(parts.ElementAtOrDefault(0) ?? "", staff, parts.ElementAtOrDefault(1), cancel).ConfigureAwait(false);
        return new DeskWords(newsroom.Zone, time.GetUtcNow()).Reply(answer, words);
    }
}
