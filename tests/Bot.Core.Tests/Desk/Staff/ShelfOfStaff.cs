using Bot.Core.Chat.Groups;
using Bot.Core.Desk.Staff;
using Bot.Core.Model;

namespace Bot.Core.Tests.Desk.Staff;

/// <summary>The staff list and what the network knows of people, in memory.</summary>
internal sealed class ShelfOfStaff(DeskDrawer drawer) : IStaffList, INetworkPeople, IGroupPeople
{
    public HashSet<long> Administrators { get; } = [];

    /// <summary>Whether the bot is an administrator of groups.</summary>
    public bool BotLeads { get; set; }

    /// <summary>Whether the network says who leads a group.</summary>
    public bool Tells { get; set; } = true;

    public Task<bool?> LeadsAsync(long group, long person, CancellationToken cancel) =>
        Task.FromResult<bool?>(Tells ? Administrators.Contains(person) : null);

    public Task<bool?> BotLeadsAsync(long group, CancellationToken cancel) => Task.FromResult<bool?>(BotLeads);

    public List<StaffInvite> Invites { get; } = [];

    public Task<IReadOnlyList<StaffMember>> ListAsync(CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<StaffMember>>([.. InUse.OrderBy(member => member.Name, StringComparer.Ordinal)]);

    public Task<IReadOnlyList<long>> FormerAsync(int most, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<long>>([.. drawer.Staff.Where(member => member.Retired).Select(member => member.TelegramId).Take(most)]);

    public Task<StaffMember?> FindAsync(StaffId id, CancellationToken cancel) => Task.FromResult(InUse.FirstOrDefault(member => member.Id == id));

    public Task<StaffMember?> AddAsync(long telegramId, string name, StaffRole role, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        if (InUse.Any(member => member.TelegramId == telegramId)) return Task.FromResult<StaffMember?>(null);
        var added = new StaffMember { Id = new(drawer.Staff.Count + 1), Name = name, TelegramId = telegramId, Role = role, Origin = Origin.Chat };
        drawer.Staff.Add(added);
        return Task.FromResult<StaffMember?>(added);
    }

    public Task<StaffMember> AddOfGroupAsync(long telegramId, string name, StaffRole role, DateTimeOffset now, CancellationToken cancel)
    {
        var added = new StaffMember
        {
            Id = new(drawer.Staff.Count + 1), Name = name, TelegramId = telegramId, Role = role, Origin = Origin.Chat, IsOfGroup = true,
        };
        drawer.Staff.Add(added);
        return Task.FromResult(added);
    }

    public async Task<bool> RemoveAsync(StaffId id, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { Origin: Origin.Chat } member) return false;
        return member.Retired = true;
    }

    public async Task<bool> ChangeRoleAsync(StaffId id, StaffRole role, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { Origin: Origin.Chat } member) return false;
        member.Role = role;
        return true;
    }

    public Task InviteAsync(StaffInvite invite, StaffMember by, CancellationToken cancel)
    {
        Invites.Add(invite);
        return Task.CompletedTask;
    }

    public async Task<StaffMember?> JoinAsync(
        string digest, long telegramId, string name, DateTimeOffset since, DateTimeOffset now, CancellationToken cancel)
    {
        if (Invites.Find(held => held.Digest == digest && held.Used is null && held.Made >= since) is not { } invite) return null;
        invite.Used = now;
        return await AddAsync(telegramId, name, invite.Role, drawer.Staff[0], now, cancel);
    }

    public Task<bool> IsAdministratorAsync(long group, long person, CancellationToken cancel) => Task.FromResult(Administrators.Contains(person));

    public Task<string?> TroubleWithAsync(long person, CancellationToken cancel) =>
        Task.FromResult(NotStarted.Contains(person) ? "Forbidden: bot can't initiate conversation with a user" : null);

    /// <summary>Who never pressed Start.</summary>
    public HashSet<long> NotStarted { get; } = [];

    public Task<int?> FollowersAsync(string address, CancellationToken cancel) => Task.FromResult<int?>(1234);

    private IEnumerable<StaffMember> InUse => drawer.Staff.Where(member => !member.Retired);
}
