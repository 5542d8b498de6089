using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class ReviewTable : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> table)
    {
        table.Property(review => review.Id).ValueGeneratedOnAdd().UseAutoincrement();
        table.HasIndex(review => review.PostId).IsUnique();
        // What waits, and what the editors' chat does not show yet.
        table.HasIndex(review => review.Id).HasFilter("\"State\" = 'Waiting' OR \"Shown\" <> \"Version\"");
        table.HasOne<Post>().WithMany().HasForeignKey(review => review.PostId).OnDelete(DeleteBehavior.Cascade);
    }
}
