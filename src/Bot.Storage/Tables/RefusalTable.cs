using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class RefusalTable : IEntityTypeConfiguration<Refusal>
{
    public void Configure(EntityTypeBuilder<Refusal> table)
    {
        table.Property(refusal => refusal.Id).ValueGeneratedOnAdd().UseAutoincrement();
        table.HasIndex(refusal => new { refusal.ArticleId, refusal.ChannelId }).IsUnique();
        table.HasIndex(refusal => refusal.Decided);
        table.HasOne<Article>().WithMany().HasForeignKey(refusal => refusal.ArticleId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Channel>().WithMany().HasForeignKey(refusal => refusal.ChannelId).OnDelete(DeleteBehavior.Restrict);
    }
}
