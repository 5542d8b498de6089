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
        table.HasIndex(mailing => mailing.Done);
        table.HasIndex(mailing => mailing.Matched).HasFilter("\"Matched\" IS NULL");
        table.HasIndex(mailing => mailing.IsUnsettled).HasFilter("\"IsUnsettled\"");
        table.HasIndex(mailing => mailing.Created);
        table.HasOne<Article>().WithMany().HasForeignKey(mailing => mailing.ArticleId).OnDelete(DeleteBehavior.Restrict);
    }
}
