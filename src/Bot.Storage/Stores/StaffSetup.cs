using Bot.Core.Model;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Bot.Storage.Stores;

/// <summary>Staff as settings name them.</summary>
internal sealed class StaffSetup(BotContext context) : NamedSetup<StaffMember>(context, "staff member")
{
    protected override IReadOnlySet<string> Keys { get; } = new HashSet<string>
    {
        nameof(StaffMember.Name), nameof(StaffMember.TelegramId), nameof(StaffMember.Role),
    };

    protected override string NameOf(StaffMember row) => row.Name;

    protected override StaffMember Blank(StaffMember wanted) => new() { Name = wanted.Name };

    protected override void Fill(EntityEntry<StaffMember> row, StaffMember wanted)
    {
        row.Entity.Name = wanted.Name;
        row.Entity.TelegramId = wanted.TelegramId;
        row.Entity.Role = wanted.Role;
        row.Entity.IsOfGroup = false;
    }
}
