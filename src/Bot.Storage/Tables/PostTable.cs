using Bot.Core.Model;
using Bot.Storage.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class PostTable : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> table)
    {
        table.Property(post => post.Id).ValueGeneratedOnAdd().UseAutoincrement();
        table.Property(post => post.Content).HasConversion<PostContentJson, PostContentComparer>();
        table.Property(post => post.Edits).HasConversion<PostEditsJson>();
        table.HasIndex(post => new { post.ArticleId, post.ChannelId, post.Turn }).IsUnique();
        // For a channel's drip: what went out in the last hour.
        table.HasIndex(post => new { post.ChannelId, post.Published });
        table.HasOne<Article>().WithMany().HasForeignKey(post => post.ArticleId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Channel>().WithMany().HasForeignKey(post => post.ChannelId).OnDelete(DeleteBehavior.Restrict);
    }
}
