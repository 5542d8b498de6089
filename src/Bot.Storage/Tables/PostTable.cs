using Bot.Core.Model;
using Bot.Storage.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class PostTable : IEntityTypeConfiguration<Post>
{
    /// <summary>All posts, digests among them.</summary>
    private const string ByTime = "IX_Posts_Published_ChannelId";

    public static IQueryable<Post> All(BotContext context) => context.Posts.IgnoreQueryFilters();

    /// <summary>
    /// What went out since, digests as well, found by its time: there is little of it, whereas of a channel there is a year. SQLite knows
    /// neither, and would go by the channel.
    /// </summary>
    public static IQueryable<Post> Since(BotContext context, DateTimeOffset since) => context.Posts
        .FromSql($"SELECT * FROM Posts INDEXED BY IX_Posts_Published_ChannelId WHERE Published > {since.UtcTicks}")
        .IgnoreQueryFilters();

    public void Configure(EntityTypeBuilder<Post> table)
    {
        table.Property(post => post.Id).ValueGeneratedOnAdd().UseAutoincrement();
        table.Property(post => post.Content).HasConversion<PostContentJson, PostContentComparer>();
        table.Property(post => post.Edits).HasConversion<PostEditsJson>();
        table.HasIndex(post => new { post.ArticleId, post.ChannelId, post.Turn }).IsUnique();
        // By time first: what goes out now is put beside what went out just now, whatever its channel.
        table.HasIndex(post => new { post.Published, post.ChannelId }).HasDatabaseName(ByTime).HasFilter("\"Published\" IS NOT NULL");
        // Who asks for an article's posts means its own; digests are asked for by name, see All.
        table.HasQueryFilter(post => !post.IsDigest);
        table.HasIndex(post => post.Id).HasDatabaseName("IX_Posts_Stale").HasFilter("\"WantedRevision\" > \"Revision\"");
        // No foreign key: SQLite would have to write the whole table anew, outside of a transaction.
        table.HasIndex(post => post.JoinedIn).HasFilter("\"JoinedIn\" IS NOT NULL");
        table.HasOne<Article>().WithMany().HasForeignKey(post => post.ArticleId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Channel>().WithMany().HasForeignKey(post => post.ChannelId).OnDelete(DeleteBehavior.Restrict);
    }
}
