using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class InboxTable : IEntityTypeConfiguration<InboxEntry>
{
    public void Configure(EntityTypeBuilder<InboxEntry> table)
    {
        table.ToTable("Inbox");
        table.HasKey(entry => new { entry.Ear, entry.Number });
        table.HasIndex(entry => entry.Taken);
        // Few are open, however many are remembered.
        table.HasIndex(entry => new { entry.Ear, entry.Number }, "IX_Inbox_Open").HasFilter("\"Body\" IS NOT NULL");
    }
}
