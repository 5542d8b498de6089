using Bot.Core.Model;
using Bot.Core.Work;

namespace Bot.Core.Composing.Twins;

/// <summary>Finds the posted articles that tell an article's story in other words.</summary>
public sealed class TwinSearch(IComposeStore store, Street street)
{
    /// <summary>Beside a story and its twins few others share a band with it.</summary>
    private const int MostCompared = 16;

    /// <summary>The article's bands and its twins; nothing where no channel asks.</summary>
    public async Task<(IReadOnlyList<long> Bands, IReadOnlyList<PostedStory> Twins)> FindAsync(
        Article article, IReadOnlyList<Channel> channels, CancellationToken cancel)
    {
        if (channels.All(channel => channel.SameStory == TwinPolicy.Post)) return ([], []);
        var bands = StoryBands.Of(article);
        if (bands.Count == 0) return ([], []);
        var alike = await store.AlikeAsync(article, bands, street.Now - TwinRule.Reach, MostCompared, cancel).ConfigureAwait(false);
        return (bands, [.. alike.Where(story => TwinRule.AreTwins(article, story.Article))]);
    }
}
