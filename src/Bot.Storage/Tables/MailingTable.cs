using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class MailingTable : IEntityTypeConfiguration<Mailing>
{
    public void Configure(EntityTypeBuilder<Mailing> table)
    {
        table.HasKey(mailing => mailing.ArticleId);
        table.Property(mailing => mailing.ArticleId).ValueGeneratedNever();
        table.HasIndex(mailing => mailing.Created).HasFilter("\"Done\" IS NULL");
        table.HasOne<Article>().WithMany().HasForeignKey(mailing => mailing.ArticleId).OnDelete(DeleteBehavior.Restrict);
    }
}
