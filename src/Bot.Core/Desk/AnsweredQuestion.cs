using Bot.Core.Chat;
using Bot.Core.Model;

namespace Bot.Core.Desk;

/// <summary>Which question a person answers by what they write.</summary>
public static class AnsweredQuestion
{
    /// <summary>
    /// The one whose message is answered. What answers no message answers the question that was asked last, for an hour; and so does
    /// what answers its board, or a message of which nobody knows whether it asks.
    /// </summary>
    /// <param name="asked">What the person was asked in the chat.</param>
    /// <param name="quoted">The message that they answer; null for none.</param>
    /// <param name="now">The time.</param>
    /// <returns>Null where they answer nothing.</returns>
    public static StaffQuestion? Of(IReadOnlyList<StaffQuestion> asked, QuotedMessage? quoted, DateTimeOffset now)
    {
        var good = asked.Where(question => now - question.Asked <= StaffQuestion.Good).ToList();
        var next = good.FindLast(question => question.IsNext);
        if (quoted is null) return now - next?.Asked <= StaffQuestion.GoodForNext ? next : null;
        if (quoted is not { IsOwn: true, MessageRef: { } message }) return null;
        return good.FindLast(question => question.Message == message)
            ?? (next is { Message: null } || next?.Board == message ? next : null);
    }

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
        return Of(asked, message.Quoted, now) is { } question && kinds.Contains(question.Kind) ? question : null;
    }
}
