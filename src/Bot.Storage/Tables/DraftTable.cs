using Bot.Core.Model;
using Bot.Storage.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class DraftTable : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> table)
    {
        table.Property(draft => draft.Id).ValueGeneratedOnAdd().UseAutoincrement();
        table.Property(draft => draft.Others).HasConversion<ListJson<ChannelId>, ListComparer<ChannelId>>().HasDefaultValueSql("'[]'");
        table.Property(draft => draft.AgainIn).HasConversion<ListJson<ChannelId>, ListComparer<ChannelId>>().HasDefaultValueSql("'[]'");
        table.Property(draft => draft.Edits).HasConversion<PostEditsJson>().HasDefaultValueSql("'{}'");
        // The candidate is without a foreign key: SQLite would have to build the table anew.
        table.HasOne<StaffMember>().WithMany().HasForeignKey(draft => draft.StaffId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Article>().WithMany().HasForeignKey(draft => draft.ArticleId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Channel>().WithMany().HasForeignKey(draft => draft.ChannelId).OnDelete(DeleteBehavior.Restrict);
    }
}
