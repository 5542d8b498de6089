using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class StoryMatchTable : IEntityTypeConfiguration<StoryMatch>
{
    public void Configure(EntityTypeBuilder<StoryMatch> table)
    {
        table.HasKey(match => new { match.ArticleId, match.InterestId });
        // What a digest asks for.
        table.HasIndex(match => new { match.InterestId, match.Matched });
        table.HasIndex(match => match.Matched);
        table.HasOne<Article>().WithMany().HasForeignKey(match => match.ArticleId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Interest>().WithMany().HasForeignKey(match => match.InterestId).OnDelete(DeleteBehavior.Cascade);
    }
}
