using Bot.Core.Desk.Acts;
using Bot.Core.Desk.Staff;
using Bot.Core.Model;
using Bot.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IStaffList"/>
internal sealed class StaffList(IDbContextFactory<BotContext> contexts) : IStaffList
{
    private const int LongestName = 60;

    public async Task<IReadOnlyList<StaffMember>> ListAsync(CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await InUse(context).AsNoTracking().OrderBy(member => EF.Property<string>(member, FoldedName.Column)).ToListAsync(cancel);
    }

    public async Task<IReadOnlyList<long>> FormerAsync(int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Staff
            .Where(member => member.Retired && !context.Staff.Any(other => !other.Retired && other.TelegramId == member.TelegramId))
            .GroupBy(member => member.TelegramId)
            .OrderByDescending(entries => entries.Max(member => member.Id))
            .Select(entries => entries.Key)
            .Take(most)
            .ToListAsync(cancel);
    }

    public async Task<StaffMember?> FindAsync(StaffId id, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await InUse(context).AsNoTracking().SingleOrDefaultAsync(member => member.Id == id, cancel);
    }

    public async Task<StaffMember?> AddAsync(
        long telegramId, string name, StaffRole role, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        if (await PutAsync(context, telegramId, name, role, by, now, cancel) is not { } member) return null;
        await transaction.CommitAsync(cancel);
        return member;
    }

    public async Task<StaffMember> AddOfGroupAsync(long telegramId, string name, StaffRole role, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var member = await InUse(context).FirstOrDefaultAsync(held => held.TelegramId == telegramId, cancel);
        if (member is not null) return member;
        member = new StaffMember
        {
            Name = await FreeNameAsync(context, name, cancel), TelegramId = telegramId, Role = role, Origin = Origin.Chat, IsOfGroup = true,
        };
        context.Staff.Add(member);
        await context.SaveChangesAsync(cancel);
        context.Acts.Add(StaffActs.OnStaff(ActKind.StaffAdded, member, now, member, after: role.ToString()));
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return member;
    }

    public Task<bool> RemoveAsync(StaffId id, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        ChangeAsync(id, ActKind.StaffRemoved, by, now, member =>
        {
            member.Retired = true;
            return (member.Role.ToString(), null);
        }, cancel);

    public Task<bool> ChangeRoleAsync(StaffId id, StaffRole role, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        ChangeAsync(id, ActKind.RoleChanged, by, now, member =>
        {
            var before = member.Role.ToString();
            member.Role = role;
            return (before, role.ToString());
        }, cancel);

    public async Task InviteAsync(StaffInvite invite, StaffMember by, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        // Those that are no longer good go, so that the table stays small.
        await context.StaffInvites.Where(held => held.Made < invite.Made - StaffInvite.Good).ExecuteDeleteAsync(cancel);
        context.StaffInvites.Add(invite);
        context.Acts.Add(StaffActs.OnInvitation(by, invite.Made, invite.Role));
        await context.SaveChangesAsync(cancel);
    }

    public async Task<StaffMember?> JoinAsync(
        string digest, long telegramId, string name, DateTimeOffset since, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        // Of two who follow it at once only one finds it unused.
        var used = await context.StaffInvites
            .Where(invite => invite.Digest == digest && invite.Used == null && invite.Made >= since)
            .ExecuteUpdateAsync(set => set.SetProperty(invite => invite.Used, now), cancel);
        if (used == 0) return null;
        var invite = await context.StaffInvites.AsNoTracking().SingleAsync(held => held.Digest == digest, cancel);
        if (await InUse(context).SingleOrDefaultAsync(member => member.Id == invite.MadeBy, cancel) is not { } maker) return null;
        if (await PutAsync(context, telegramId, name, invite.Role, maker, now, cancel) is not { } member) return null;
        await transaction.CommitAsync(cancel);
        return member;
    }

    private static async Task<StaffMember?> PutAsync(
        BotContext context, long telegramId, string name, StaffRole role, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        var known = await context.Staff.Where(member => member.TelegramId == telegramId)
            .OrderBy(member => member.Retired).ThenByDescending(member => member.Id).FirstOrDefaultAsync(cancel);
        if (known is { Retired: false, IsOfGroup: false }) return null;
        if (known is null) context.Staff.Add(known = new StaffMember { Name = await FreeNameAsync(context, name, cancel), TelegramId = telegramId });
        (known.Retired, known.IsOfGroup, known.Origin, known.Role) = (false, false, Origin.Chat, role);
        await context.SaveChangesAsync(cancel);
        context.Acts.Add(StaffActs.OnStaff(ActKind.StaffAdded, by, now, known, after: role.ToString()));
        await context.SaveChangesAsync(cancel);
        return known;
    }

    private async Task<bool> ChangeAsync(
        StaffId id, ActKind kind, StaffMember by, DateTimeOffset now, Func<StaffMember, (string? Before, string? After)> change, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        if (await InUse(context).SingleOrDefaultAsync(held => held.Id == id && held.Origin == Origin.Chat, cancel) is not { } member) return false;
        var (before, after) = change(member);
        if (before == after) return true;
        context.Acts.Add(StaffActs.OnStaff(kind, by, now, member, before, after));
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    private static async Task<string> FreeNameAsync(BotContext context, string name, CancellationToken cancel)
    {
        var wanted = name.Trim() is { Length: > 0 } given ? Bounded(given.ReplaceLineEndings(" ")) : "?";
        var free = wanted;
        for (var number = 2; ; number++)
        {
            var folded = FoldedName.Of(free);
            if (!await context.Staff.AnyAsync(member => EF.Property<string>(member, FoldedName.Column) == folded, cancel)) return free;
            free = $"{wanted} {number}";
        }
    }

    private static string Bounded(string name) =>
        name.Length <= LongestName ? name : name[..(char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName)].TrimEnd();

    private static IQueryable<StaffMember> InUse(BotContext context) => context.Staff.Where(member => !member.Retired);
}
