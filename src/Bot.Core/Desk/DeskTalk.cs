using Bot.Core.Chat;
using Bot.Core.Desk.Reviewing;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk;

/// <summary>
/// What staff write to the bot without a command: the answer to what it asked them, a link, or words of their own that become a
/// post. What was asked stands in rows, so an answer finds its draft after a restart, too.
/// </summary>
public sealed class DeskTalk(
    IStaffQuestions questions, EditorsDesk desk, ReviewDesk reviews, NewsroomOptions newsroom, TimeProvider time)
{
    /// <summary>Brings back what the article has.</summary>
    private const string Own = "-";

    private const int LongestReason = 300;

    private static readonly StaffQuestionKind[] Kinds =
        [StaffQuestionKind.DraftTitle, StaffQuestionKind.DraftSummary, StaffQuestionKind.DraftTime, StaffQuestionKind.Reason];

    /// <summary>Whether something said in the editors' chat may be for the bot: people talk to each other there.</summary>
    public static bool MayConcern(IncomingMessage message) => message.IsReplyToBot || BareLink(message) is not null;

    /// <summary>Answers what a person wrote.</summary>
    /// <returns>Null where it is nothing for the desk; a reply of null says nothing.</returns>
    public async Task<DeskSaid?> AnswerAsync(IncomingMessage message, Asker asker, CancellationToken cancel)
    {
        if (asker.Staff is not { } staff || !desk.MayDraft(staff)) return null;
        if (BareLink(message) is { } link) return await DraftAsync(link, asker, cancel).ConfigureAwait(false);
        var isPrivate = message.Kind == ChatKind.Private;
        if (await questions.FindAsync(staff.Id, message, time.GetUtcNow(), cancel, Kinds).ConfigureAwait(false) is { } question)
            return new DeskSaid(await TakeAsync(question, message.Text, asker, cancel).ConfigureAwait(false));
        if (!isPrivate) return null;
        if (message.IsForwarded && AnyLink(message) is { } told) return await DraftAsync(told, asker, cancel).ConfigureAwait(false);
        if (WrittenWords.IsPost(message, message.Text))
            return new DeskSaid(Say(await desk.PrepareAsync(WrittenWords.Of(message, message.Text), staff, cancel).ConfigureAwait(false), asker));
        if (message.Photo is null) return null;
        // Of photos that come together one carries the words.
        return new DeskSaid(message.IsOfAlbum ? null : ChatText.Say(asker.Words[PhraseKeys.DeskPhotoWithoutWords]));
    }

    /// <summary>Asks for a draft's headline, summary or time.</summary>
    /// <returns>Null where there is no such draft, or none of this person's.</returns>
    public async Task<PressAnswer?> AskAsync(DraftId draft, StaffQuestionKind kind, Asker asker, CancellationToken cancel)
    {
        var present = await desk.ShowAsync(draft, asker.Staff!, cancel).ConfigureAwait(false);
        if (present is DeskAnswer.NoDraft) return null;
        if (present is not (DeskAnswer.Ready or DeskAnswer.AlreadyPosted)) return ButtonText.Notice(Words.Sentence(present, asker.Words));
        return await AskAsync(kind, draft.Value, asker, cancel).ConfigureAwait(false);
    }

    /// <summary>Asks why a candidate is rejected.</summary>
    public Task<PressAnswer> AskAsync(ReviewId review, Asker asker, CancellationToken cancel) =>
        AskAsync(StaffQuestionKind.Reason, review.Value, asker, cancel);

    /// <summary>Hears that a person did something else: what they write next is no answer.</summary>
    public Task SetAsideAsync(Asker asker, CancellationToken cancel) =>
        questions.SetAsideAsync(asker.Staff!.Id, asker.Place.ChatId, asker.Pressed, cancel);

    private DeskWords Words => new(newsroom.Zone, time.GetUtcNow());

    private async Task<PressAnswer> AskAsync(StaffQuestionKind kind, long about, Asker asker, CancellationToken cancel)
    {
        var question = new StaffQuestion
        {
            StaffId = asker.Staff!.Id, ChatId = asker.Place.ChatId, Kind = kind, About = about, Board = asker.Pressed,
            Asked = time.GetUtcNow(),
        };
        var phrase = kind switch
        {
            StaffQuestionKind.DraftTitle => PhraseKeys.DeskAskTitle,
            StaffQuestionKind.DraftSummary => PhraseKeys.DeskAskSummary,
            StaffQuestionKind.DraftTime => PhraseKeys.DeskAskTime,
            _ => PhraseKeys.DeskAskReason,
        };
        var ask = new ChatText().Add($"{asker.Staff!.Name}: ").Add(asker.Words.Text(phrase, ("zone", newsroom.TimeZone))).Reply()
            // In a group it would open everybody's keyboard.
            with { AsksForWords = asker.Kind == ChatKind.Private };
        return new PressAnswer { Say = await questions.AskAsync(question, ask, cancel).ConfigureAwait(false) };
    }

    private async Task<DeskSaid> DraftAsync(string link, Asker asker, CancellationToken cancel) =>
        new(Say(await desk.PrepareAsync(link, asker.Staff!, channelName: null, cancel).ConfigureAwait(false), asker));

    private Reply Say(DeskAnswer answer, Asker asker) => Words.Reply(answer, asker.Words);

    private async Task<Reply> TakeAsync(StaffQuestion question, string text, Asker asker, CancellationToken cancel)
    {
        var said = text.Trim();
        if (question.Kind == StaffQuestionKind.Reason)
        {
            await questions.DropAsync(question, cancel).ConfigureAwait(false);
            var reason = Composing.CleanText.Line(said, LongestReason);
            var answer = await reviews.DecideAsync(new(question.About), ReviewState.Rejected, asker.Staff!, reason, cancel)
                .ConfigureAwait(false);
            return ChatText.Say(ReviewWords.Notice(answer, asker.Words));
        }
        var present = ChangeOf(question.Kind, said) is { } change
            ? await desk.ChangeAsync(new(question.About), change, asker.Staff!, cancel).ConfigureAwait(false)
            : new DeskAnswer.NotATime();
        var reply = Say(present, asker);
        if (present is DeskAnswer.NotATime or DeskAnswer.TooLong or DeskAnswer.Misfit or DeskAnswer.TimeIsOver or DeskAnswer.TooFar)
            return await questions.AskAgainAsync(question, reply, time.GetUtcNow(), cancel).ConfigureAwait(false);
        await questions.DropAsync(question, cancel).ConfigureAwait(false);
        return present is DeskAnswer.Ready or DeskAnswer.AlreadyPosted ? reply with { InPlaceOf = question.Board } : reply;
    }

    private DraftChange? ChangeOf(StaffQuestionKind kind, string said) => kind switch
    {
        // A headline that nobody can see is none.
        StaffQuestionKind.DraftTitle => new DraftChange.Title(
            said != Own && Composing.CleanText.Line(said, int.MaxValue) is { Length: > 0 } title ? title : null),
        StaffQuestionKind.DraftSummary => new DraftChange.Summary(said == Own ? null : said),
        _ => TypedTime.Read(said, time.GetUtcNow(), newsroom.Zone) is { } due ? new DraftChange.Due(due) : null,
    };

    private static string? BareLink(IncomingMessage message) =>
        message.Photo is null && message.Text.Trim() is var text && !text.Any(char.IsWhiteSpace) && IsLink(text) ? text : null;

    private static string? AnyLink(IncomingMessage message) =>
        message.Links.Concat(message.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).FirstOrDefault(IsLink);

    private static bool IsLink(string word) =>
        (word.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || word.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && Uri.TryCreate(word, UriKind.Absolute, out _);
}

/// <summary>What the desk says to something that staff wrote.</summary>
/// <param name="Reply">The reply; null: nothing.</param>
public sealed record DeskSaid(Reply? Reply);
