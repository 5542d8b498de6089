using Bot.Core.Chat;
using Bot.Core.Desk.Oversight;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Commands;

/// <summary><c>/channels</c>: how the channels are.</summary>
internal sealed class ChannelsCommand(IChannelBoard board, NewsroomOptions newsroom, TimeProvider time) : IStaffCommand
{
    /// <inheritdoc />
    public string Name => "channels";

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandChannels;

    /// <inheritdoc />
    public async Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var page = await board.ListAsync(0, ChannelWords.PageLength + 1, now, cancel).ConfigureAwait(false);
        return new ChannelWords(newsroom.Zone, now, call.Asker.Words).List(page, skip: 0);
    }
}
