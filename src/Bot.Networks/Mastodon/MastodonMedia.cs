using System.Net;
using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Core.Pictures;

namespace Bot.Networks.Mastodon;

/// <summary>
/// Brings a post's pictures to the server, under the guards of every fetch. A picture that can't be had costs itself, never the post.
/// </summary>
internal sealed class MastodonMedia(MastodonClient client, PictureFetcher fetcher, TimeProvider time)
{
    /// <summary>How long all of a post's pictures may take: 75 s, well within a delivery's lease.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(75);

    /// <summary>Waits between looks whether the server is done with a picture; after the last one the post goes without it.</summary>
    private static readonly TimeSpan[] Looks =
        [.. Enumerable.Repeat(TimeSpan.FromSeconds(1), 5), .. Enumerable.Repeat(TimeSpan.FromSeconds(5), 4)];

    /// <summary>Uploads them.</summary>
    public async Task<UploadedMedia> UploadAsync(IReadOnlyList<ArticlePicture> pictures, CancellationToken cancel)
    {
        if (pictures.Count == 0) return UploadedMedia.None;
        using var limit = new CallLimit(Longest, time, cancel);
        var uploaded = UploadedMedia.None;
        foreach (var picture in pictures)
        {
            uploaded = await AddAsync(uploaded, picture, limit.Token).ConfigureAwait(false);
            if (uploaded.Failed is not null) break;
        }
        return uploaded;
    }

    private async Task<UploadedMedia> AddAsync(UploadedMedia before, ArticlePicture picture, CancellationToken cancel)
    {
        var (bytes, problem) = await fetcher.GetAsync(picture.Url, cancel).ConfigureAwait(false);
        if (problem is not null) return before with { Problem = $"the picture can't be fetched: {problem}" };
        var answer = await client.UploadAsync(bytes, picture.Alt, cancel).ConfigureAwait(false);
        if (answer is { Status: HttpStatusCode.Accepted, Id: { } pending })
            answer = await ProcessedAsync(pending, cancel).ConfigureAwait(false);
        if (answer is { Status: HttpStatusCode.OK, Id: { } id })
            return before with { Ids = [.. before.Ids, id], Prints = [.. before.Prints, PicturePrint.Of(picture.Url)] };
        if (answer.IsSuccess) return before with { Problem = "the server is not done with the picture yet" };
        var outcome = MastodonFailures.Outcome(answer);
        return before with { Failed = MastodonFailures.OfUpload(outcome), Problem = $"the picture is not taken: {outcome.Said}" };
    }

    /// <summary>Waits until the server is done: it answers 206 as long as it is not (<c>GET /api/v1/media/:id</c>).</summary>
    private async Task<MastodonAnswer> ProcessedAsync(string id, CancellationToken cancel)
    {
        MastodonAnswer answer = new(HttpStatusCode.PartialContent, null);
        foreach (var wait in Looks)
        {
            await Task.Delay(wait, time, cancel).ConfigureAwait(false);
            answer = await client.CallAsync(HttpMethod.Get, $"/api/v1/media/{Uri.EscapeDataString(id)}", cancel).ConfigureAwait(false);
            if (answer.Status != HttpStatusCode.PartialContent) break;
        }
        return answer;
    }
}

/// <summary>The pictures that are on the server.</summary>
/// <param name="Ids">Their ids there.</param>
/// <param name="Prints">Which ones they are; as many.</param>
internal sealed record UploadedMedia(IReadOnlyList<string> Ids, IReadOnlyList<string> Prints)
{
    public static UploadedMedia None { get; } = new([], []);

    /// <summary>Why pictures are missing; null where none is.</summary>
    public string? Problem { get; init; }

    /// <summary>Why the post cannot go now; null where it can.</summary>
    public DeliveryOutcome? Failed { get; init; }
}
