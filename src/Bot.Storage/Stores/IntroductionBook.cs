using Bot.Core.Chat.Introducing;
using Bot.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IIntroductionBook"/>
internal sealed class IntroductionBook(IDbContextFactory<BotContext> contexts) : IIntroductionBook
{
    public async Task<IReadOnlyDictionary<string, string>> ToldAsync(string account, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Introductions.AsNoTracking()
            .Where(told => told.Account == account).ToDictionaryAsync(told => told.Piece, told => told.Mark, cancel);
    }

    public async Task TellAsync(string account, string piece, string mark, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var told = await context.Introductions.FindAsync([account, piece], cancel)
            ?? context.Introductions.Add(new Introduction { Account = account, Piece = piece, Mark = mark }).Entity;
        (told.Mark, told.Told) = (mark, now);
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
