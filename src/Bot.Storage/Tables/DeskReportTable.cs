using Bot.Core.Model;
using Bot.Storage.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class DeskReportTable : IEntityTypeConfiguration<DeskReport>
{
    public void Configure(EntityTypeBuilder<DeskReport> table)
    {
        table.Property(report => report.Id).ValueGeneratedOnAdd().UseAutoincrement();
        table.Property(report => report.Posts).HasConversion<ListJson<long>, ListComparer<long>>();
        // Only those that have something left to tell. What they are about may be cleared away in time.
        table.HasIndex(report => report.Ended).HasFilter("\"Ended\" IS NULL");
    }
}
