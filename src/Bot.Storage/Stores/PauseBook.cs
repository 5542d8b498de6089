using Bot.Core.Delivering;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IPauseBook"/>
internal sealed class PauseBook(IDbContextFactory<BotContext> contexts) : IPauseBook
{
    public async Task<Pauses> PausedAsync(CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var accounts = await context.Accounts.AsNoTracking().Where(account => account.Paused != null).ToListAsync(cancel);
        var channels = await context.Channels.AsNoTracking()
            .Where(channel => channel.Paused != null && !channel.Retired
                && !context.Accounts.Any(account => account.Network == channel.Network && account.Paused != null))
            .OrderBy(channel => channel.NextCheck)
            .ToListAsync(cancel);
        return new Pauses(channels, accounts);
    }

    public async Task AskedAsync(ChannelId channel, string? trouble, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var row = await context.Channels.SingleAsync(held => held.Id == channel, cancel);
        if (row.Paused is null) return;
        PauseRule.Asked(row, trouble, now);
        await context.SaveChangesAsync(cancel);
    }

    public async Task AskedAsync(string network, string? trouble, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var row = await context.Accounts.SingleAsync(held => held.Network == network, cancel);
        if (row.Paused is null) return;
        PauseRule.Asked(row, trouble, now);
        await context.SaveChangesAsync(cancel);
    }
}
