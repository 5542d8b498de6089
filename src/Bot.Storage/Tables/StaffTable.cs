using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class StaffTable : IEntityTypeConfiguration<StaffMember>
{
    public void Configure(EntityTypeBuilder<StaffMember> table)
    {
        table.ToTable("Staff");
        table.Property(member => member.Id).ValueGeneratedOnAdd().UseAutoincrement();
        FoldedName.Map(table);
        // Not unique: a person who left may come back under another name.
        table.HasIndex(member => member.TelegramId);
    }
}
