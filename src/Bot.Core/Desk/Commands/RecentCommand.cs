using Bot.Core.Chat;
using Bot.Core.Desk.Corrections;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Commands;

/// <summary><c>/recent</c>: the stories that were posted last, with what may be done to them.</summary>
internal sealed class RecentCommand(IPostedStories stories, NewsroomOptions newsroom) : IStaffCommand
{
    /// <inheritdoc />
    public string Name => "recent";

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandRecent;

    /// <inheritdoc />
    public async Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel) =>
        new CorrectionWords(newsroom.Zone, call.Asker).List(
            await stories.RecentAsync(0, CorrectionWords.PageLength + 1, cancel).ConfigureAwait(false), skip: 0);
}
