using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Desk.Rights;
using Bot.Core.Model;
using Bot.Core.Words;
using Bot.Core.Work;

namespace Bot.Core.Desk.Oversight;

/// <summary>What pressing a button about channels does. Rights are checked at every press.</summary>
internal sealed class ChannelButtons(
    IChannelBoard board, IPostWriter writer, NewsroomOptions newsroom, StageSignal signal, TimeProvider time) : IButtonFamily
{
    /// <inheritdoc />
    public string Prefix => ChannelButton.Prefix;

    /// <inheritdoc />
    public async Task<PressAnswer?> PressAsync(string data, Asker asker, CancellationToken cancel)
    {
        if (asker.Staff is not { } staff || ChannelButton.Parse(data) is not { } button) return null;
        var (now, mayChange) = (time.GetUtcNow(), staff.May(StaffRight.Channels));
        var words = new ChannelWords(newsroom.Zone, now, asker.Words);
        if (button.Act == ChannelAct.List)
        {
            var page = await board.ListAsync((int)button.Number, ChannelWords.PageLength + 1, now, cancel).ConfigureAwait(false);
            return new PressAnswer { Edit = words.List(page, (int)button.Number) };
        }
        var channel = new ChannelId(button.Number);
        if (button.Act is ChannelAct.Pause or ChannelAct.Resume)
        {
            if (!mayChange) return null;
            // Where somebody else was first, the card shows who.
            if (button.Act == ChannelAct.Pause) await board.PauseAsync(channel, staff, now, cancel).ConfigureAwait(false);
            else await board.ResumeAsync(channel, staff, now, cancel).ConfigureAwait(false);
            signal.Ring(Stages.Deliver);
        }
        if (await board.FindAsync(channel, now, cancel).ConfigureAwait(false) is not { } look) return null;
        return button.Act == ChannelAct.Test
            ? await TestAsync(look.Channel, asker, cancel).ConfigureAwait(false)
            : new PressAnswer { Edit = words.Card(look, mayChange) };
    }

    /// <summary>The post stands in the place of the card: nobody but staff sees it.</summary>
    private async Task<PressAnswer> TestAsync(Channel channel, Asker asker, CancellationToken cancel)
    {
        if (await board.NewestAsync(channel, cancel).ConfigureAwait(false) is not { } article)
            return ButtonText.Notice(asker.Words[PhraseKeys.ChannelNoTest]);
        var back = new ReplyButton(ButtonText.Fit(channel.Name), new ChannelButton(ChannelAct.Card, channel.Id.Value).Data);
        return new PressAnswer { Edit = new Reply { Content = writer.Write(article, channel), Buttons = [[back]] } };
    }
}
