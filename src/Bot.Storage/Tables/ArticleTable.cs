using Bot.Core.Model;
using Bot.Storage.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class ArticleTable : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> table)
    {
        table.Property(article => article.Id).ValueGeneratedOnAdd().UseAutoincrement();
        table.Property(article => article.Gallery)
            .HasConversion<ListJson<ArticlePicture>, ListComparer<ArticlePicture>>().HasDefaultValueSql("'[]'");
        table.Property(article => article.Authors).HasConversion<ListJson<string>, ListComparer<string>>().HasDefaultValueSql("'[]'");
        table.HasIndex(article => article.Key).IsUnique();
        table.HasIndex(article => new { article.Stage, article.Due });
        table.HasIndex(article => new { article.Language, article.Dated });
        table.HasIndex(article => article.Canonical);
        // Only what is to be read again, which is the news of two days.
        table.HasIndex(article => article.Reread).HasFilter("\"Reread\" IS NOT NULL");
        table.HasOne<Source>().WithMany().HasForeignKey(article => article.FoundAt).OnDelete(DeleteBehavior.Restrict);
        table.HasMany(article => article.Sections).WithOne().HasForeignKey(ArticleSectionTable.ArticleId).IsRequired();
    }
}
