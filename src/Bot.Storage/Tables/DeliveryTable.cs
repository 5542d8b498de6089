using Bot.Core.Model;
using Bot.Storage.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class DeliveryTable : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> table)
    {
        table.Property(delivery => delivery.Id).ValueGeneratedOnAdd().UseAutoincrement();
        table.Property(delivery => delivery.Sending).HasConversion<PostContentJson, PostContentComparer>();
        table.HasIndex(delivery => new { delivery.PostId, delivery.Revision, delivery.Act }).IsUnique();
        // Only what has not left its line, so that finding its head never grows with history.
        table.HasIndex(delivery => new { delivery.ChannelId, delivery.Id }).HasFilter("\"Ended\" IS NULL");
        table.HasIndex(delivery => delivery.Scheduled).HasFilter("\"Ended\" IS NULL AND \"Scheduled\" IS NOT NULL");
        // For the desk's reports: what was set aside is little beside what was sent.
        table.HasIndex(delivery => delivery.Ended).HasFilter("\"State\" = 'SetAside'");
        table.HasOne<Post>().WithMany().HasForeignKey(delivery => delivery.PostId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Channel>().WithMany().HasForeignKey(delivery => delivery.ChannelId).OnDelete(DeleteBehavior.Restrict);
    }
}
