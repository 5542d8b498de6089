using Bot.Core.Model;
using Bot.Storage.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class PostTable : IEntityTypeConfiguration<Post>
{
    /// <summary>All posts, digests among them.</summary>
    public static IQueryable<Post> All(BotContext context) => context.Posts.IgnoreQueryFilters();

    public void Configure(EntityTypeBuilder<Post> table)
    {
        table.Property(post => post.Id).ValueGeneratedOnAdd().UseAutoincrement();
        table.Property(post => post.Content).HasConversion<PostContentJson, PostContentComparer>();
        table.Property(post => post.Edits).HasConversion<PostEditsJson>();
        table.HasIndex(post => new { post.ArticleId, post.ChannelId, post.Turn }).IsUnique();
        // For a channel's drip: what went out in the last hour.
        table.HasIndex(post => new { post.ChannelId, post.Published });
        // Who asks for an article's posts means its own; digests are asked for by name, see All.
        table.HasQueryFilter(post => !post.IsDigest);
        table.HasIndex(post => post.Id).HasDatabaseName("IX_Posts_Stale").HasFilter("\"WantedRevision\" > \"Revision\"");
        // No foreign key: SQLite would have to write the whole table anew, outside of a transaction.
        table.HasIndex(post => post.JoinedIn).HasFilter("\"JoinedIn\" IS NOT NULL");
        table.HasOne<Article>().WithMany().HasForeignKey(post => post.ArticleId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Channel>().WithMany().HasForeignKey(post => post.ChannelId).OnDelete(DeleteBehavior.Restrict);
    }
}
