using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class SightingTable : IEntityTypeConfiguration<Sighting>
{
    public void Configure(EntityTypeBuilder<Sighting> table)
    {
        table.HasKey(sighting => new { sighting.SourceId, sighting.EntryKey });
        table.HasIndex(sighting => sighting.ArticleKey);
        table.HasIndex(sighting => new { sighting.SourceId, sighting.Seen });
        table.HasOne<Source>().WithMany().HasForeignKey(sighting => sighting.SourceId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Article>().WithMany().HasForeignKey(sighting => sighting.ArticleId).OnDelete(DeleteBehavior.Restrict);
    }
}
