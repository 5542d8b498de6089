using Bot.Core.Chat;
using Bot.Core.Model;

namespace Bot.Core.Desk.After;

/// <summary>Hears the words that staff were asked for.</summary>
internal sealed class AfterListener(AfterDesk desk, IStoryQuestions questions, TimeProvider time) : IListener
{
    /// <inheritdoc />
    public async Task<Reply?> HearAsync(IncomingMessage message, Asker asker, CancellationToken cancel)
    {
        if (asker.Staff is not { } staff || string.IsNullOrWhiteSpace(message.Text)) return null;
        var since = time.GetUtcNow() - IStoryQuestions.Patience;
        return await questions.TakeAsync(staff.Id, message.ChatId, since, [StoryQuestionKind.Headline, StoryQuestionKind.Summary, StoryQuestionKind.Note], cancel)
            .ConfigureAwait(false) is { } question
            ? await desk.TypedAsync(question.Kind, new ArticleId(question.About), message.Text, asker, message.ChatId, cancel).ConfigureAwait(false)
            : null;
    }
}
