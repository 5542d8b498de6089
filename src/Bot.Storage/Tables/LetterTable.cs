using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class LetterTable : IEntityTypeConfiguration<Letter>
{
    public void Configure(EntityTypeBuilder<Letter> table)
    {
        table.Property(letter => letter.Id).ValueGeneratedOnAdd().UseAutoincrement();
        // Nobody gets a story twice, nor a digest.
        table.HasIndex(letter => new { letter.SubscriberId, letter.ArticleId }).IsUnique().HasFilter("\"ArticleId\" IS NOT NULL");
        table.HasIndex(letter => new { letter.SubscriberId, letter.DigestOf }).IsUnique().HasFilter("\"DigestOf\" IS NOT NULL");
        // Only what is still to be sent, so that finding it never grows with history.
        table.HasIndex(letter => new { letter.Kind, letter.Due, letter.Id }).HasFilter("\"Ended\" IS NULL");
        table.HasIndex(letter => letter.ClaimedUntil).HasFilter("\"ClaimedUntil\" IS NOT NULL");
        table.HasIndex(letter => letter.Ended).HasFilter("\"Ended\" IS NOT NULL");
        // A stopped story's letters are found here, and let go again.
        table.HasIndex(letter => new { letter.ArticleId, letter.Due }).HasFilter("\"Ended\" IS NULL");
        table.HasOne<Subscriber>().WithMany().HasForeignKey(letter => letter.SubscriberId).OnDelete(DeleteBehavior.Cascade);
        table.HasOne<Article>().WithMany().HasForeignKey(letter => letter.ArticleId).OnDelete(DeleteBehavior.Restrict);
    }
}
