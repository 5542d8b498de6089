using Bot.Core.Desk.Acts;
using Bot.Core.Model;
using Bot.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IActBook"/>
internal sealed class ActBook(IDbContextFactory<BotContext> contexts) : IActBook
{
    public async Task<IReadOnlyList<Act>> ListAsync(StaffId? by, int skip, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Acts.AsNoTracking()
            .Where(act => by == null || act.StaffId == by)
            .OrderByDescending(act => act.Id)
            .Skip(skip)
            .Take(most)
            .ToListAsync(cancel);
    }

    public async Task<StaffMember?> PersonAsync(string name, CancellationToken cancel)
    {
        var folded = FoldedName.Of(name);
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Staff.AsNoTracking()
            .SingleOrDefaultAsync(member => EF.Property<string>(member, FoldedName.Column) == folded, cancel);
    }
}
