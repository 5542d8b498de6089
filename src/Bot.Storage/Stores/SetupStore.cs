using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="ISetupStore"/>
internal sealed class SetupStore(IDbContextFactory<BotContext> contexts) : ISetupStore
{
    public async Task<IReadOnlyList<string>> ApplyAsync(Setup setup, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        List<string> said =
        [
            .. await new SourceSetup(context, now).ApplyAsync(setup.Sources, cancel),
            .. await new ChannelSetup(context).ApplyAsync(setup.Channels, cancel),
            .. await new StaffSetup(context).ApplyAsync(setup.Staff, cancel),
        ];
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return said;
    }
}
