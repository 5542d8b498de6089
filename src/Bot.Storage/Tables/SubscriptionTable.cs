using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class SubscriptionTable : IEntityTypeConfiguration<Subscription>
{
    public void Configure(EntityTypeBuilder<Subscription> table)
    {
        table.Property(subscription => subscription.Id).ValueGeneratedOnAdd().UseAutoincrement();
        table.HasIndex(subscription => new { subscription.SubscriberId, subscription.InterestId }).IsUnique();
        // A story's readers are found here, in order of subscribers, without a look at the rows.
        table.HasIndex(subscription => new { subscription.InterestId, subscription.SubscriberId, subscription.Manner, subscription.Since });
        table.HasOne<Subscriber>().WithMany()
            .HasForeignKey(subscription => subscription.SubscriberId).OnDelete(DeleteBehavior.Cascade);
        table.HasOne<Interest>().WithMany()
            .HasForeignKey(subscription => subscription.InterestId).OnDelete(DeleteBehavior.Restrict);
    }
}
