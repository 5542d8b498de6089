using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class DeliveryTable : IEntityTypeConfiguration<Delivery>
{
    /// <summary>When the present worker took it, so that the attempt of a worker that died can tell when it began.</summary>
    public const string ClaimedAt = nameof(ClaimedAt);

    public void Configure(EntityTypeBuilder<Delivery> table)
    {
        table.Property(delivery => delivery.Id).ValueGeneratedOnAdd().UseAutoincrement();
        table.Property<DateTimeOffset?>(ClaimedAt);
        table.HasIndex(delivery => new { delivery.PostId, delivery.Revision, delivery.Act }).IsUnique();
        // Only what is still to do, so that finding the head of a line never grows with history.
        table.HasIndex(delivery => new { delivery.ChannelId, delivery.Id }).HasFilter("\"State\" IN ('Due', 'Claimed')");
        table.HasOne<Post>().WithMany().HasForeignKey(delivery => delivery.PostId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Channel>().WithMany().HasForeignKey(delivery => delivery.ChannelId).OnDelete(DeleteBehavior.Restrict);
    }
}
