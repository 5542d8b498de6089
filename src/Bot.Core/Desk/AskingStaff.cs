using Bot.Core.Chat;
using Bot.Core.Model;

namespace Bot.Core.Desk;

/// <summary>Asks people of the staff, and finds what they answer.</summary>
public static class AskingStaff
{
    /// <summary>Asks the same again, for what was written cannot be taken: the words that say so are answered now, or those before.</summary>
    /// <returns>The words, to be said.</returns>
    public static Task<Reply> AskAgainAsync(
        this IStaffQuestions questions, StaffQuestion question, Reply words, DateTimeOffset now, CancellationToken cancel) =>
        questions.AskAsync(new StaffQuestion
        {
            StaffId = question.StaffId, ChatId = question.ChatId, Kind = question.Kind, About = question.About, Board = question.Board,
            Asked = now,
        }, words, cancel);

    /// <summary>Asks by saying something.</summary>
    /// <returns>The words, to be said.</returns>
    public static async Task<Reply> AskAsync(
        this IStaffQuestions questions, StaffQuestion question, Reply words, CancellationToken cancel)
    {
        await questions.AskAsync(question, cancel).ConfigureAwait(false);
        return words with { Asks = question };
    }

    /// <summary>The question of one of these kinds that a message answers; words alone are an answer.</summary>
    /// <returns>Null for none.</returns>
    public static async Task<StaffQuestion?> FindAsync(
        this IStaffQuestions questions, StaffId staff, IncomingMessage message, DateTimeOffset now, CancellationToken cancel,
        params StaffQuestionKind[] kinds)
    {
        if (message.Photo is not null || string.IsNullOrWhiteSpace(message.Text)) return null;
        if (message.Kind != ChatKind.Private && !message.IsReplyToBot) return null;
        var asked = await questions.AskedAsync(staff, message.ChatId, cancel).ConfigureAwait(false);
        return AnsweredQuestion.Of(asked, message.Quoted, now) is { } question && kinds.Contains(question.Kind) ? question : null;
    }
}
