using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class HubSubscriptionTable : IEntityTypeConfiguration<HubSubscription>
{
    public void Configure(EntityTypeBuilder<HubSubscription> table)
    {
        table.Property(row => row.Id).ValueGeneratedOnAdd().UseAutoincrement();
        table.HasIndex(row => row.Due);
        table.HasIndex(row => new { row.SourceId, row.Hub, row.Topic }).IsUnique();
        table.HasOne<Source>().WithMany().HasForeignKey(row => row.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
