using Bot.Core.Model;
using Bot.Storage.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class ArticleTable : IEntityTypeConfiguration<Article>
{
    /// <summary>The revision whose words stand in the index of the search; 0: none does.</summary>
    public const string IndexedRevision = nameof(IndexedRevision);

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
        table.Property<int>(IndexedRevision);
        // Only what the index lacks. What is still to be read is indexed with its text.
        table.HasIndex(article => article.Dated).HasDatabaseName("IX_Articles_Unindexed")
            .HasFilter($"\"{IndexedRevision}\" <> \"Revision\" AND \"Stage\" <> 'Found' AND \"Stage\" <> 'SetAside'");
        table.HasOne<Source>().WithMany().HasForeignKey(article => article.FoundAt).OnDelete(DeleteBehavior.Restrict);
        table.HasMany(article => article.Sections).WithOne().HasForeignKey(ArticleSectionTable.ArticleId).IsRequired();
    }
}
