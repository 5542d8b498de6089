using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class StaffInviteTable : IEntityTypeConfiguration<StaffInvite>
{
    public void Configure(EntityTypeBuilder<StaffInvite> table)
    {
        table.Property(invite => invite.Id).ValueGeneratedOnAdd().UseAutoincrement();
        table.HasIndex(invite => invite.Digest).IsUnique();
    }
}
