using Bot.Core.Desk;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IStaffQuestions"/>
internal sealed class StaffQuestions(IDbContextFactory<BotContext> contexts) : IStaffQuestions
{
    public async Task AskAsync(StaffQuestion question, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var over = question.Asked - StaffQuestion.Good;
        await context.StaffQuestions.Where(held => held.Asked < over).ExecuteDeleteAsync(cancel);
        await PutAsideAsync(Of(context, question.StaffId, question.ChatId), cancel);
        context.StaffQuestions.Add(question);
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    public async Task NoteAsync(StaffQuestion question, string message, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.StaffQuestions.Where(held => held.Id == question.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(held => held.Message, message), cancel);
    }

    public async Task<IReadOnlyList<StaffQuestion>> AskedAsync(StaffId staff, long chat, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await Of(context, staff, chat).AsNoTracking().OrderBy(question => question.Id).ToListAsync(cancel);
    }

    public async Task DropAsync(StaffQuestion question, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await Of(context, question.StaffId, question.ChatId)
            .Where(held => held.Kind == question.Kind && held.About == question.About)
            .ExecuteDeleteAsync(cancel);
    }

    public async Task SetAsideAsync(StaffId staff, long chat, string? pressed, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        if (pressed is not null) await Of(context, staff, chat).Where(held => held.Message == pressed).ExecuteDeleteAsync(cancel);
        await PutAsideAsync(Of(context, staff, chat), cancel);
        await transaction.CommitAsync(cancel);
    }

    private static Task<int> PutAsideAsync(IQueryable<StaffQuestion> questions, CancellationToken cancel) => questions
        .Where(held => held.IsNext)
        .ExecuteUpdateAsync(set => set.SetProperty(held => held.IsNext, false), cancel);

    private static IQueryable<StaffQuestion> Of(BotContext context, StaffId staff, long chat) =>
        context.StaffQuestions.Where(question => question.StaffId == staff && question.ChatId == chat);
}
