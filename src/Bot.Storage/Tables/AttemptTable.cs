using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class AttemptTable : IEntityTypeConfiguration<Attempt>
{
    public void Configure(EntityTypeBuilder<Attempt> table)
    {
        table.Property(attempt => attempt.Id).ValueGeneratedOnAdd().UseAutoincrement();
        // Rows of versions that did not search are tries.
        table.Property(attempt => attempt.Kind).HasDefaultValue(AttemptKind.Act);
        // For a channel's budget: what was paid for today.
        table.HasIndex(attempt => attempt.Started).HasFilter("\"IsPaid\"");
        // For the desk's reports: what went wrong is little beside what did not.
        table.HasIndex(attempt => attempt.Id).HasDatabaseName("IX_Attempts_Trouble").HasFilter("\"Outcome\" <> 'sent'");
        table.HasOne<Delivery>().WithMany().HasForeignKey(attempt => attempt.DeliveryId).OnDelete(DeleteBehavior.Restrict);
    }
}
