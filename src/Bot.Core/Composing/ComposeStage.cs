using Bot.Core.Composing.Assistance;
using Bot.Core.Composing.Filters;
using Bot.Core.Composing.Twins;
using Bot.Core.Desk.Reviewing;
using Bot.Core.Model;
using Bot.Core.Work;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Composing;

/// <summary>
/// Read articles become posts: a new one for every channel that wants it, corrected ones where one stands already.
/// </summary>
public sealed partial class ComposeStage(
    IComposeStore store, IPostWriter writer, SectionBook sections, TwinSearch twins, AssistedSummaries assisted, NewsroomOptions newsroom, Street street,
    ILogger<ComposeStage> log) : IStage
{
    private const int Batch = 32;

    private readonly TimeZoneInfo zone = newsroom.Zone;

    /// <inheritdoc />
    public string Name => Stages.Compose;

    /// <inheritdoc />
    public async Task<Turn> WorkAsync(CancellationToken stopping)
    {
        var articles = await store.ReadyAsync(Batch, stopping).ConfigureAwait(false);
        if (articles.Count == 0) return Turn.Idle;
        var channels = await store.ChannelsAsync(stopping).ConfigureAwait(false);
        // The slow call comes before composing, for all at once, and has an end.
        await assisted.PrepareAsync([.. articles.Where(article => IsWanted(article, channels))], stopping).ConfigureAwait(false);
        foreach (var article in articles)
            await ComposeAsync(article, channels, stopping).ConfigureAwait(false);
        return new Turn(More: articles.Count == Batch, NextDue: null);
    }

    /// <inheritdoc />
    public Task DrainAsync() => Task.CompletedTask;

    private async Task ComposeAsync(Article article, IReadOnlyList<Channel> channels, CancellationToken stopping)
    {
        var standing = await store.PostsAsync(article.Id, stopping).ConfigureAwait(false);
        var before = await store.RefusalsAsync(article.Id, stopping).ConfigureAwait(false);
        var (bands, told) = await twins.FindAsync(article, channels, stopping).ConfigureAwait(false);
        var filtered = new FilteredArticle(article, sections);
        var (posts, refusals) = (new List<ComposedPost>(), new List<RefusedPost>());
        foreach (var channel in channels)
        {
            Post[] own = [.. standing.Where(post => post.ChannelId == channel.Id)];
            if (own.Length > 0) posts.AddRange(Changed(article, channel, own));
            else if (Refuses(channel, filtered, told, before) is { } verdict) refusals.Add(new RefusedPost(channel.Id, verdict));
            else if (Write(article, channel) is { } content) posts.Add(new ComposedPost(channel.Id, 0, content)
            {
                Asks = ReviewPolicy.Asks(channel.Approval, filtered, street.Now, zone),
            });
        }
        article.Stage = ArticleStage.Composed;
        var composition = new Composition(posts) { Refusals = refusals, Bands = bands };
        await store.SaveAsync(article, composition, street.Now, stopping).ConfigureAwait(false);
        street.Ring(Stages.Mail);
        // Who sees the post may search for it at once.
        street.Ring(Stages.Index);
        if (refusals.Exists(refused => refused.Verdict.Reason == RefusalReason.HeldForStaff)) street.Ring(Stages.Alarm);
        if (posts.Count == 0) return;
        LogComposed(article.Title, posts.Count);
        street.Ring(Stages.Deliver);
        street.Ring(Stages.Review);
    }

    private bool IsWanted(Article article, IReadOnlyList<Channel> channels)
    {
        if (!assisted.IsOn) return false;
        var filtered = new FilteredArticle(article, sections);
        return channels.Any(channel => ChannelRules.Refuses(channel, filtered) is null);
    }

    private static Verdict? Refuses(
        Channel channel, FilteredArticle article, IReadOnlyList<PostedStory> told, IReadOnlyList<Refusal> before) =>
        ChannelRules.Refuses(channel, article)
        ?? (told.FirstOrDefault(story => story.Channels.Contains(channel.Id)) is { } twin
            ? TwinRule.Refuses(channel, twin.Article, before.FirstOrDefault(refusal => refusal.ChannelId == channel.Id))
            : null);

    private IEnumerable<ComposedPost> Changed(Article article, Channel channel, IEnumerable<Post> standing) =>
        from post in standing
        where post.State != PostState.Withdrawn
        let changed = Write(article, channel, post.Edits)
        where changed is not null && !changed.LooksLike(post.Content)
        select new ComposedPost(channel.Id, post.Turn, changed);

    /// <summary>One channel's template must not cost the others their post.</summary>
    private PostContent? Write(Article article, Channel channel, PostEdits? edits = null)
    {
        try
        {
            var content = writer.Write(article, channel, edits);
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
