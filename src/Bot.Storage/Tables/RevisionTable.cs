using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class RevisionTable : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> table)
    {
        table.Property(revision => revision.Id).ValueGeneratedOnAdd().UseAutoincrement();
        table.HasIndex(revision => new { revision.ArticleId, revision.Number }).IsUnique();
        table.HasOne<Article>().WithMany().HasForeignKey(revision => revision.ArticleId).OnDelete(DeleteBehavior.Restrict);
    }
}
