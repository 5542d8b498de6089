using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class AlarmTable : IEntityTypeConfiguration<Alarm>
{
    public void Configure(EntityTypeBuilder<Alarm> table)
    {
        table.Property(alarm => alarm.Id).ValueGeneratedOnAdd().UseAutoincrement();
        table.HasOne<Source>().WithMany().HasForeignKey(alarm => alarm.SourceId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Article>().WithMany().HasForeignKey(alarm => alarm.ArticleId).OnDelete(DeleteBehavior.Restrict);
        // Channel and delivery are without foreign keys: history is cleared away in time, and what was told of it stays.
        table.HasIndex(alarm => alarm.Told);
    }
}
