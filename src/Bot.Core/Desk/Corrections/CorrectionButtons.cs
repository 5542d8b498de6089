using Bot.Core.Chat;
using Bot.Core.Desk.Rights;
using Bot.Core.Model;

namespace Bot.Core.Desk.Corrections;

/// <summary>What pressing a button about a posted story does. Rights are checked at every press.</summary>
internal sealed class CorrectionButtons(CorrectionDesk desk, IPostedStories stories, IStaffQuestions questions, NewsroomOptions newsroom) : IButtonFamily
{
    /// <inheritdoc />
    public string Prefix => CorrectionButton.Prefix;

    /// <inheritdoc />
    public async Task<PressAnswer?> PressAsync(string data, Asker asker, CancellationToken cancel)
    {
        if (asker.Staff is not { } staff || CorrectionButton.Parse(data) is not { } button) return null;
        var words = new CorrectionWords(newsroom.Zone, asker);
        if (button.Act == CorrectionAct.List)
        {
            var page = await stories.RecentAsync((int)button.Number, CorrectionWords.PageLength + 1, cancel).ConfigureAwait(false);
            return Edit(words.List(page, (int)button.Number));
        }
        var right = button.Act is CorrectionAct.Retract or CorrectionAct.Sure ? StaffRight.Retract : StaffRight.Edit;
        if (button.Act != CorrectionAct.Card && !staff.May(right)) return null;
        if (await stories.FindAsync(new ArticleId(button.Number), cancel).ConfigureAwait(false) is not { } story) return null;
        switch (button.Act)
        {
            case CorrectionAct.Card:
                await questions.SetAsideAsync(staff.Id, asker.Place.ChatId, asker.Pressed, cancel).ConfigureAwait(false);
                return Edit(words.Card(story));
            case CorrectionAct.Retract:
                return Edit(words.AskSure(story));
            case CorrectionAct.Sure:
                return Edit(await desk.RetractAsync(story.Article.Id, asker, cancel).ConfigureAwait(false));
            default:
                return Edit(await desk.AskAsync(KindOf(button.Act), story, asker, asker.Place.ChatId, cancel).ConfigureAwait(false));
        }
    }

    private static StaffQuestionKind KindOf(CorrectionAct act) => act switch
    {
        CorrectionAct.Headline => StaffQuestionKind.Headline,
        CorrectionAct.Summary => StaffQuestionKind.Summary,
        _ => StaffQuestionKind.Note,
    };

    private static PressAnswer Edit(Reply reply) => new() { Edit = reply };
}
