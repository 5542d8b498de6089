using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Desk.Rights;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Corrections;

/// <summary>Shows what stands in the channels, as messages with their buttons.</summary>
/// <param name="zone">The newsroom's time zone.</param>
/// <param name="asker">Who reads it.</param>
internal sealed class CorrectionWords(TimeZoneInfo zone, Asker asker)
{
    /// <summary>How many stories stand on a page of the list.</summary>
    public const int PageLength = 5;

    private const int LongestTitle = 200;
    private const int LongestSummary = 600;

    private readonly Wording words = asker.Words;

    /// <summary>A page of stories; the one after the last tells that there are more.</summary>
    public Reply List(IReadOnlyList<StoryInChannels> stories, int skip)
    {
        if (stories.Count == 0) return ChatText.Say(words[PhraseKeys.RecentNone]);
        var text = new ChatText().Bold(words[PhraseKeys.RecentTitle]);
        var shown = stories.Take(PageLength).ToList();
        foreach (var story in shown)
        {
            Title(text.Paragraph(), story.Article);
            foreach (var place in story.Posts) text.Line().Italic($"{place.Channel.Name}: {State(place)}");
        }
        var cards = shown.Select(story => new[] { new ReplyButton(ButtonText.Fit(story.Article.Title), new CorrectionButton(CorrectionAct.Card, story.Article.Id).Data) });
        return text.Reply(
            [.. cards, .. PageButtons.Rows(PageButtons.Dated, skip, PageLength, stories.Count > PageLength, next => new CorrectionButton(CorrectionAct.List, next).Data, words)]);
    }

    /// <summary>One story with what may be done to it.</summary>
    public Reply Card(StoryInChannels story)
    {
        var text = new ChatText();
        Title(text, story.Article);
        foreach (var place in story.Posts) text.Line().Add($"{place.Channel.Name}: {State(place)}");
        if (!story.Live.Any()) return text.Reply(Back(CorrectionAct.List, 0));
        List<ReplyButton> edits = [], others = [];
        if (May(StaffRight.Edit)) edits = [Button(PhraseKeys.CorrectionHeadline, CorrectionAct.Headline), Button(PhraseKeys.CorrectionSummary, CorrectionAct.Summary)];
        if (May(StaffRight.Edit)) others.Add(Button(PhraseKeys.CorrectionNote, CorrectionAct.Note));
        if (May(StaffRight.Retract)) others.Add(Button(PhraseKeys.CorrectionRetract, CorrectionAct.Retract));
        IReadOnlyList<IReadOnlyList<ReplyButton>> rows = [edits, others, Back(CorrectionAct.List, 0)];
        return text.Reply([.. rows.Where(row => row.Count > 0)]);

        ReplyButton Button(PhraseKey phrase, CorrectionAct act) => new(words[phrase], new CorrectionButton(act, story.Article.Id).Data);
    }

    /// <summary>Asks for words, and shows those that stand, unless they are the headline that stands above.</summary>
    public Reply Ask(StaffQuestionKind kind, StoryInChannels story)
    {
        var edits = story.Live.Select(place => place.Post.Edits).LastOrDefault(edits => edits is not null);
        var text = new ChatText();
        Title(text, story.Article);
        var (phrase, standing) = kind switch
        {
            StaffQuestionKind.Headline => (PhraseKeys.CorrectionAskHeadline, edits?.Title ?? story.Article.Title),
            StaffQuestionKind.Summary => (PhraseKeys.CorrectionAskSummary, edits?.Summary ?? story.Article.Lead),
            _ => (PhraseKeys.CorrectionAskNote, edits?.Note),
        };
        if (!string.IsNullOrWhiteSpace(standing) && standing != story.Article.Title) text.Paragraph().Italic(CodePoints.Shorten(standing, LongestSummary));
        return text.Paragraph().Add(words[phrase]).Reply(Back(CorrectionAct.Card, story.Article.Id.Value));
    }

    /// <summary>Asks whether the story is really to be taken back.</summary>
    public Reply AskSure(StoryInChannels story)
    {
        var text = new ChatText();
        Title(text, story.Article);
        var places = string.Join(", ", story.Live.Select(place => place.Channel.Name).Distinct());
        return text.Paragraph().Add(words.Text(PhraseKeys.CorrectionAskSure, ("channels", places))).Reply(
            [new(words[PhraseKeys.CorrectionSure], new CorrectionButton(CorrectionAct.Sure, story.Article.Id).Data)],
            Back(CorrectionAct.Card, story.Article.Id.Value));
    }

    private ReplyButton[] Back(CorrectionAct act, long number) =>
        [new(words[act == CorrectionAct.List ? PhraseKeys.RecentTitle : PhraseKeys.Back], new CorrectionButton(act, number).Data)];

    private static void Title(ChatText text, Article article)
    {
        var title = CodePoints.Shorten(article.Title, LongestTitle);
        if (article.Link.Length > 0) text.Link(title, article.Link);
        else text.Bold(title);
    }

    private string State(PostInChannel place) => place.Post switch
    {
        { State: PostState.Standing, Published: { } since } =>
            words.Text(PhraseKeys.StateStands, ("time", LocalTime.DateAndTime(since, zone, words.Language))),
        { State: PostState.Withdrawn, Published: null } => words[PhraseKeys.ResultNeverOut],
        { State: PostState.Withdrawn } => words[PhraseKeys.StateWithdrawn],
        { State: PostState.InReview } => words[PhraseKeys.StateReview],
        _ => words[PhraseKeys.StateWaits],
    };

    private bool May(StaffRight right) => asker.Staff!.May(right);
}
