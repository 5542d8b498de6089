using Bot.Core.Desk;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IStoryQuestions"/>
internal sealed class StoryQuestions(IDbContextFactory<BotContext> contexts) : IStoryQuestions
{
    public async Task AskAsync(StoryQuestion question, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        await Of(context, question.StaffId, question.ChatId).ExecuteDeleteAsync(cancel);
        // A person is asked one thing at a time, or nobody could say what they answer.
        await DeskStore.Asked(context, question.StaffId, question.ChatId).ExecuteDeleteAsync(cancel);
        context.StoryQuestions.Add(question);
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    public async Task<StoryQuestion?> TakeAsync(
        StaffId staff, long chat, DateTimeOffset since, IReadOnlyCollection<StoryQuestionKind> kinds, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        if (await Of(context, staff, chat).AsNoTracking().SingleOrDefaultAsync(cancel) is not { } question || !kinds.Contains(question.Kind)) return null;
        // Of two answers at once only one finds it.
        var taken = await context.StoryQuestions.Where(held => held.Id == question.Id).ExecuteDeleteAsync(cancel);
        return taken == 1 && question.Asked >= since ? question : null;
    }

    public async Task DropAsync(StaffId staff, long chat, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await Of(context, staff, chat).ExecuteDeleteAsync(cancel);
    }

    internal static IQueryable<StoryQuestion> Of(BotContext context, StaffId staff, long chat) =>
        context.StoryQuestions.Where(question => question.StaffId == staff && question.ChatId == chat);
}
