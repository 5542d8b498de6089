using Bot.Core.Model;

namespace Bot.Core.Desk;

/// <summary>What staff were asked to type.</summary>
public interface IStoryQuestions
{
    /// <summary>How long a question waits for what is typed: whoever comes later is greeted as anybody.</summary>
    static TimeSpan Patience { get; } = TimeSpan.FromHours(1);

    /// <summary>Asks; an earlier question to the same person in the same chat is dropped.</summary>
    Task AskAsync(StoryQuestion question, CancellationToken cancel);

    /// <summary>Takes the question of one of these kinds that a person was asked in a chat since then, so that it is answered once.</summary>
    /// <returns>Null where there is none.</returns>
    Task<StoryQuestion?> TakeAsync(
        StaffId staff, long chat, DateTimeOffset since, IReadOnlyCollection<StoryQuestionKind> kinds, CancellationToken cancel);

    /// <summary>Drops what a person was asked in a chat.</summary>
    Task DropAsync(StaffId staff, long chat, CancellationToken cancel);
}
