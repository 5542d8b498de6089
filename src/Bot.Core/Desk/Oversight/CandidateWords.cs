using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Desk.Reviewing;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Oversight;

/// <summary>Says which candidates wait for an editor's word, for where, and what becomes of them without one.</summary>
/// <param name="zone">The newsroom's time zone.</param>
/// <param name="now">The present.</param>
/// <param name="words">The reader's words.</param>
internal sealed class CandidateWords(TimeZoneInfo zone, DateTimeOffset now, Wording words)
{
    private const int LongestTitle = 120;

    /// <summary>The heading and the candidates under it.</summary>
    public void Add(ChatText text, IEnumerable<Candidate> candidates)
    {
        text.Bold(words[PhraseKeys.CandidatesTitle]);
        foreach (var candidate in candidates)
        {
            text.Paragraph().Add($"{candidate.Channel.Name}: ");
            var title = CodePoints.Shorten(Title(candidate), LongestTitle);
            if (candidate.Article.Link.Length > 0) text.Link(title, candidate.Article.Link);
            else text.Bold(title);
            text.Line().Italic(State(candidate));
        }
    }

    /// <summary>Buttons that bring the candidates' boards, two to a row.</summary>
    public static IEnumerable<IReadOnlyList<ReplyButton>> Boards(IEnumerable<Candidate> candidates) =>
        candidates.Select(Board).Chunk(2);

    private static ReplyButton Board(Candidate candidate) => new(
        ButtonText.Fit($"{ReviewWords.SignOf(candidate.Review.State)} {candidate.Channel.Name}: {Title(candidate)}"),
        new ReviewButton(candidate.Review.Id, ReviewAct.Show).Data);

    private static string Title(Candidate candidate) => candidate.Post.Edits?.Title ?? candidate.Article.Title;

    private string State(Candidate candidate)
    {
        var (review, approval) = (candidate.Review, candidate.Channel.Approval);
        var state = review switch
        {
            { State: ReviewState.Held, By: { } name } => words.Text(PhraseKeys.QueueHeldBy, ("name", name)),
            _ when ReviewPolicy.EndOf(review, approval) is { } end => words.Text(
                approval!.Then == UnansweredRule.Post ? PhraseKeys.CandidatePosted : PhraseKeys.CandidateDropped, ("time", When(end))),
            _ => words[PhraseKeys.CandidateWaits],
        };
        return review.Due > now ? $"{state}; {words.Text(PhraseKeys.CandidateDue, ("time", When(review.Due.Value)))}" : state;
    }

    private string When(DateTimeOffset instant) => LocalTime.Brief(instant, now, zone, words.Language);
}
