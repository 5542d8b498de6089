using Bot.Core.Composing;
using Bot.Core.Model;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Delivering.Digests;

/// <summary>Makes digests of what gathered, and writes them anew when a post in them is corrected or taken back.</summary>
public sealed partial class DigestDesk(IDigestStore store, IPostWriter writer, NewsroomOptions newsroom, ILogger<DigestDesk> log)
{
    /// <summary>So many posts are looked at; those behind them have their turn afterwards.</summary>
    private const int MostGathered = 200;

    private readonly TimeZoneInfo zone = newsroom.Zone;

    /// <summary>Joins what gathered behind the head of a channel's line, if that is how the channel wants it.</summary>
    /// <returns>Whether the line changed, and its head with it.</returns>
    public async Task<bool> JoinAsync(OutboxHead head, IReadOnlyCollection<DateTimeOffset> published, DateTimeOffset now, CancellationToken cancel)
    {
        var channel = head.Channel;
        var gathered = await store.GatheredAsync(channel.Id, now, MostGathered, cancel).ConfigureAwait(false);
        var joined = DigestRule.Of(gathered, channel, published, now, zone);
        if (joined.Count == 0 || Write(joined, channel) is not { } digest || digest.Articles < DigestRule.Least) return false;
        await store.JoinAsync([.. joined.Take(digest.Articles)], digest.Content, now, cancel).ConfigureAwait(false);
        LogJoined(digest.Articles, channel.Name);
        return true;
    }

    /// <summary>Writes digests anew that no longer say what their posts do.</summary>
    /// <returns>Whether there were any.</returns>
    public async Task<bool> RewriteAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var stale = await store.StaleAsync(cancel).ConfigureAwait(false);
        foreach (var digest in stale)
        {
            var content = digest.Articles.Count > 0 ? writer.WriteDigest(digest.Articles, digest.Channel, keepsAll: true).Content : null;
            await store.RewriteAsync(digest, content, now, cancel).ConfigureAwait(false);
        }
        return stale.Count > 0;
    }

    /// <summary>What cannot be written as a digest goes out post by post.</summary>
    private DigestContent? Write(IReadOnlyList<GatheredPost> joined, Channel channel)
    {
        try
        {
            return writer.WriteDigest([.. joined.Take(DigestRule.Most).Select(post => post.Article)], channel);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogUnwritable(channel.Name, fault);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Posts} posts go to {Channel} in a digest")]
    private partial void LogJoined(int posts, string channel);

    [LoggerMessage(Level = LogLevel.Error, Message = "No digest could be written for the channel {Channel}")]
    private partial void LogUnwritable(string channel, Exception fault);
}
