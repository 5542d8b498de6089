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
}
