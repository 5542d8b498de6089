using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class StoryBandTable : IEntityTypeConfiguration<StoryBand>
{
    public void Configure(EntityTypeBuilder<StoryBand> table)
    {
        table.HasKey(band => new { band.Hash, band.ArticleId });
        table.HasIndex(band => band.Composed);
        table.HasOne<Article>().WithMany().HasForeignKey(band => band.ArticleId).OnDelete(DeleteBehavior.Restrict);
    }
}
