using Bot.Core.Chat;
using Bot.Core.Model;

namespace Bot.Core.Desk;

/// <summary>What pressing a button under a draft does. Rights are checked at every press.</summary>
public sealed class DeskButtons(EditorsDesk desk, NewsroomOptions newsroom) : IButtonFamily
{
    /// <inheritdoc />
    public string Prefix => DeskButton.Prefix;

    /// <inheritdoc />
    public async Task<PressAnswer?> PressAsync(string data, Asker asker, CancellationToken cancel)
    {
        if (asker.Staff is not { } staff || DeskButton.Parse(data) is not { } button) return null;
        var answer = await ActAsync(button, staff, cancel).ConfigureAwait(false);
        var words = new DeskWords(newsroom.Zone);
        return answer switch
        {
            DeskAnswer.NoDraft or DeskAnswer.NotAllowed => null,
            DeskAnswer.Ready or DeskAnswer.AlreadyPosted => new PressAnswer { Edit = words.Reply(answer, asker.Words) },
            DeskAnswer.Sent sent => ButtonText.Notice(words.Sentence(sent, asker.Words), new Reply { Content = sent.Post.Content }),
            DeskAnswer.AlreadySent => ButtonText.Notice(words.Sentence(answer, asker.Words)),
            _ => ButtonText.Notice(words.Sentence(answer, asker.Words), words.Reply(answer, asker.Words)),
        };
    }

    private Task<DeskAnswer> ActAsync(DeskButton button, StaffMember staff, CancellationToken cancel) => button switch
    {
        DeskButton.Choose choose => desk.ChooseChannelAsync(choose.Draft, choose.Channel, staff, cancel),
        DeskButton.Again again => desk.PostAgainAsync(again.Draft, again.Channel, staff, cancel),
        DeskButton.Send send => desk.SendAsync(send.Draft, send.Shown, staff, cancel),
        _ => desk.DiscardAsync(button.Draft, staff, cancel),
    };
}
