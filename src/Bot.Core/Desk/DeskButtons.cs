using Bot.Core.Chat;
using Bot.Core.Model;

namespace Bot.Core.Desk;

/// <summary>What pressing a button under a draft does. Rights are checked at every press.</summary>
public sealed class DeskButtons(EditorsDesk desk, DeskTalk talk, NewsroomOptions newsroom, TimeProvider time) : IButtonFamily
{
    /// <inheritdoc />
    public string Prefix => DeskButton.Prefix;

    /// <inheritdoc />
    public async Task<PressAnswer?> PressAsync(string data, Asker asker, CancellationToken cancel)
    {
        if (asker.Staff is not { } staff || DeskButton.Parse(data) is not { } button) return null;
        if (button is DeskButton.Ask ask) return await talk.AskAsync(ask.Draft, ask.Question, asker, cancel).ConfigureAwait(false);
        // Whoever presses something else no longer answers what they were asked.
        await talk.SetAsideAsync(asker, cancel).ConfigureAwait(false);
        var answer = await ActAsync(button, staff, cancel).ConfigureAwait(false);
        var words = new DeskWords(newsroom.Zone, time.GetUtcNow());
        return answer switch
        {
            DeskAnswer.NoDraft or DeskAnswer.NotAllowed => null,
            DeskAnswer.Ready or DeskAnswer.AlreadyPosted => new PressAnswer
            {
                Edit = words.Reply(answer, asker.Words, button is DeskButton.Look look ? look.View : DeskView.Main),
            },
            DeskAnswer.Sent { Posts: [var post, ..] } => Ends(answer, post.Content),
            DeskAnswer.AwaitsApproval asked => Ends(answer, asked.Content),
            DeskAnswer.Approved approved => Ends(answer, approved.Content),
            DeskAnswer.AlreadySent or DeskAnswer.TimeIsOver or DeskAnswer.TooFar => ButtonText.Notice(words.Sentence(answer, asker.Words)),
            _ => ButtonText.Notice(words.Sentence(answer, asker.Words), words.Reply(answer, asker.Words)),
        };

        PressAnswer Ends(DeskAnswer ended, Composing.PostContent content) =>
            ButtonText.Notice(words.Sentence(ended, asker.Words), new Reply { Content = content });
    }

    private Task<DeskAnswer> ActAsync(DeskButton button, StaffMember staff, CancellationToken cancel) => button switch
    {
        DeskButton.Send send => desk.SendAsync(send.Draft, send.Shown, staff, cancel),
        DeskButton.Cancel => desk.DiscardAsync(button.Draft, staff, cancel),
        DeskButton.Look => desk.ShowAsync(button.Draft, staff, cancel),
        _ => desk.ChangeAsync(button.Draft, ChangeOf(button), staff, cancel),
    };

    private DraftChange ChangeOf(DeskButton button) => button switch
    {
        DeskButton.Choose choose => new DraftChange.Toggle(choose.Channel),
        DeskButton.Again again => new DraftChange.Again(again.Channel),
        DeskButton.Template template => new DraftChange.Template(template.Name),
        DeskButton.Picture picture => new DraftChange.Picture(picture.Place, picture.Hides),
        DeskButton.Sound => new DraftChange.Sound(),
        DeskButton.Breaking => new DraftChange.Breaking(),
        DeskButton.When timed => new DraftChange.Due(timed.Hour.At(time.GetUtcNow(), newsroom.Zone)),
        _ => throw new ArgumentOutOfRangeException(nameof(button), button, "Every button has its change."),
    };
}
