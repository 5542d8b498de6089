using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class DraftTable : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> table)
    {
        table.Property(draft => draft.Id).ValueGeneratedOnAdd().UseAutoincrement();
        table.HasOne<StaffMember>().WithMany().HasForeignKey(draft => draft.StaffId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Article>().WithMany().HasForeignKey(draft => draft.ArticleId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Channel>().WithMany().HasForeignKey(draft => draft.ChannelId).OnDelete(DeleteBehavior.Restrict);
    }
}
