using Bot.Core.Desk.Acts;
using Bot.Core.Model;

namespace Bot.Core.Tests.Desk.Acts;

/// <summary>The record of acts in memory.</summary>
internal sealed class BookOfActs(DeskDrawer drawer) : IActBook
{
    public List<Act> Acts { get; } = [];

    public Task<IReadOnlyList<Act>> ListAsync(StaffId? by, int skip, int most, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Act>>(
            [.. Acts.AsEnumerable().Reverse().Where(act => by is null || act.StaffId == by).Skip(skip).Take(most)]);

    public Task<StaffMember?> PersonAsync(string name, CancellationToken cancel) =>
        Task.FromResult(drawer.Staff.Find(member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase)));
}
