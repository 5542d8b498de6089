using Bot.Core.Model;
using Bot.Core.Work;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Composing;

/// <summary>Read articles become posts: a new one for every channel that wants it, corrected ones where one stands already.</summary>
public sealed partial class ComposeStage(
    IComposeStore store, IPostWriter writer, SectionBook sections, Street street, ILogger<ComposeStage> log) : IStage
{
    private const int Batch = 32;

    /// <inheritdoc />
    public string Name => Stages.Compose;

    /// <inheritdoc />
    public async Task<Turn> WorkAsync(CancellationToken stopping)
    {
        var articles = await store.ReadyAsync(Batch, stopping).ConfigureAwait(false);
        if (articles.Count == 0) return Turn.Idle;
        var channels = await store.ChannelsAsync(stopping).ConfigureAwait(false);
        foreach (var article in articles)
            await ComposeAsync(article, channels, stopping).ConfigureAwait(false);
        return new Turn(More: articles.Count == Batch, NextDue: null);
    }

    /// <inheritdoc />
    public Task DrainAsync() => Task.CompletedTask;

    private async Task ComposeAsync(Article article, IReadOnlyList<Channel> channels, CancellationToken stopping)
    {
        var standing = await store.PostsAsync(article.Id, stopping).ConfigureAwait(false);
        var posts = new List<ComposedPost>();
        foreach (var channel in channels)
            posts.AddRange(Posts(article, channel, [.. standing.Where(post => post.ChannelId == channel.Id)]));
        article.Stage = ArticleStage.Composed;
        await store.SaveAsync(article, posts, street.Now, stopping).ConfigureAwait(false);
        if (posts.Count == 0) return;
        LogComposed(article.Title, posts.Count);
        street.Ring(Stages.Deliver);
    }

    private IEnumerable<ComposedPost> Posts(Article article, Channel channel, IReadOnlyList<Post> standing)
    {
        if (standing.Count == 0)
            return ChannelRules.Wants(channel, article, sections) && Write(article, channel) is { } content
                ? [new ComposedPost(channel.Id, 0, content)]
                : [];
        return from post in standing
               where post.State != PostState.Withdrawn
               let changed = Write(article, channel)
               where changed is not null && !changed.LooksLike(post.Content)
               select new ComposedPost(channel.Id, post.Turn, changed);
    }

    /// <summary>One channel's template must not cost the others their post.</summary>
    private PostContent? Write(Article article, Channel channel)
    {
        try
        {
            var content = writer.Write(article, channel);
            if (content.Text.Length > 0) return content;
            LogNothing(article.Link, channel.Name);
            return null;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogUnwritable(article.Link, channel.Name, fault);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Composed “{Title}” for {Posts} channel(s)")]
    private partial void LogComposed(string title, int posts);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Link} has neither words nor a link that could be posted to the channel {Channel}")]
    private partial void LogNothing(string link, string channel);

    [LoggerMessage(Level = LogLevel.Error, Message = "No post could be written of {Link} for the channel {Channel}")]
    private partial void LogUnwritable(string link, string channel, Exception fault);
}
