using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class ArticleSectionTable : IEntityTypeConfiguration<ArticleSection>
{
    public const string ArticleId = nameof(ArticleId);

    /// <summary>The row's own number keeps an article's sections in the order in which they were told.</summary>
    public const string Id = nameof(Id);

    public void Configure(EntityTypeBuilder<ArticleSection> table)
    {
        table.ToTable("ArticleSections");
        table.Property<long>(Id).ValueGeneratedOnAdd().UseAutoincrement();
        table.HasKey(Id);
        table.HasIndex(ArticleId, nameof(ArticleSection.Key)).IsUnique();
        table.HasIndex(section => section.Key);
    }
}
