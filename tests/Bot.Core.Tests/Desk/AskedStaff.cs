using Bot.Core.Desk;
using Bot.Core.Model;

namespace Bot.Core.Tests.Desk;

/// <summary>What staff were asked, in memory.</summary>
internal sealed class AskedStaff : IStaffQuestions
{
    public List<StaffQuestion> Asked { get; } = [];

    public Task AskAsync(StaffQuestion question, CancellationToken cancel)
    {
        foreach (var held in Of(question.StaffId, question.ChatId)) held.IsNext = false;
        Asked.Add(question);
        return Task.CompletedTask;
    }

    public Task NoteAsync(StaffQuestion question, string message, CancellationToken cancel)
    {
        question.Message = message;
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<StaffQuestion>> AskedAsync(StaffId staff, long chat, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<StaffQuestion>>([.. Of(staff, chat)]);

    public Task DropAsync(StaffQuestion question, CancellationToken cancel)
    {
        Asked.RemoveAll(held => held.StaffId == question.StaffId && held.ChatId == question.ChatId
            && held.Kind == question.Kind && held.About == question.About);
        return Task.CompletedTask;
    }

    public Task SetAsideAsync(StaffId staff, long chat, string? pressed, CancellationToken cancel)
    {
        Asked.RemoveAll(held => held.StaffId == staff && held.ChatId == chat && pressed is not null && held.Message == pressed);
        foreach (var held in Of(staff, chat)) held.IsNext = false;
        return Task.CompletedTask;
    }

    private IEnumerable<StaffQuestion> Of(StaffId staff, long chat) =>
        Asked.Where(held => held.StaffId == staff && held.ChatId == chat);
}
