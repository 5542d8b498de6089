using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class SubscriberTable : IEntityTypeConfiguration<Subscriber>
{
    public void Configure(EntityTypeBuilder<Subscriber> table)
    {
        table.Property(subscriber => subscriber.Id).ValueGeneratedOnAdd().UseAutoincrement();
        table.Property(subscriber => subscriber.QuietHours)
            .HasConversion(hours => hours!.ToString(), text => QuietHours.Parse(text));
        table.Property(subscriber => subscriber.Digest).HasConversion(plan => plan!.ToString(), text => DigestPlan.Parse(text));
        table.Ignore(subscriber => subscriber.Speaks);
        table.Ignore(subscriber => subscriber.IsGroup);
        table.HasIndex(subscriber => new { subscriber.Network, subscriber.ChatId, subscriber.Topic }).IsUnique();
        table.HasIndex(subscriber => subscriber.NextDigest).HasFilter("\"NextDigest\" IS NOT NULL");
    }
}
