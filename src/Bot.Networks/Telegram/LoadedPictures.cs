using Bot.Core.Model;
using Bot.Core.Pictures;
using Telegram.Bot.Types;

namespace Bot.Networks.Telegram;

/// <summary>
/// A post's pictures in our own hands: fetched once, under the guards of every fetch, and made into photos where that is asked
/// for. Never throws but for cancellation; what can't be had or made is left out, with the reason.
/// </summary>
internal sealed class LoadedPictures(PictureFetcher fetcher, IPictureMaker maker)
{
    /// <summary>Ten photos of an album are in memory together.</summary>
    private const int MostOfAlbum = 4 * 1024 * 1024;

    private readonly List<ReadOnlyMemory<byte>> pictures = [];

    /// <summary>Why pictures were left out; null where none was.</summary>
    public string? Problem { get; private set; }

    /// <summary>Whether they were asked for already.</summary>
    public bool IsFetched { get; private set; }

    /// <summary>Lets go of all of them.</summary>
    public void GiveUp(string problem)
    {
        Problem = problem;
        pictures.Clear();
    }

    /// <summary>Fetches all of them; one that is surely not taken as it is becomes a photo at once.</summary>
    public async Task FetchAsync(IReadOnlyList<ArticlePicture> wanted, CancellationToken cancel)
    {
        IsFetched = true;
        var most = wanted.Count > 1 ? MostOfAlbum : PhotoLimits.MostUploaded;
        foreach (var picture in wanted)
        {
            var (bytes, problem) = await fetcher.GetAsync(picture.Url, cancel).ConfigureAwait(false);
            if (problem is not null) Problem = $"the picture can't be fetched: {problem}";
            else if (PhotoLimits.IsTaken(bytes.Span) && bytes.Length <= most) pictures.Add(bytes);
            else if (await MakeAsync(bytes, cancel).ConfigureAwait(false) is { } made) pictures.Add(made);
        }
    }

    /// <summary>Makes photos of all of them.</summary>
    public async Task MakeAsync(CancellationToken cancel)
    {
        var fetched = pictures.ToList();
        pictures.Clear();
        foreach (var bytes in fetched)
            if (await MakeAsync(bytes, cancel).ConfigureAwait(false) is { } made) pictures.Add(made);
    }

    /// <summary>The files to upload; empty where none is left.</summary>
    public IReadOnlyList<InputFile> Files() =>
        [.. pictures.Index().Select(entry => InputFile.FromStream(new MemoryStream(entry.Item.ToArray(), writable: false), $"photo{entry.Index}.jpg"))];

    private async Task<ReadOnlyMemory<byte>?> MakeAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        try
        {
            switch (await maker.MakeAsync(bytes, cancel).ConfigureAwait(false))
            {
                case MadePicture.Photo photo:
                    return photo.Jpeg;
                case MadePicture.Unfit unfit:
                    Problem = $"no photo can be made of the picture: {unfit.Reason}";
                    return null;
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // A library that is missing or fails costs the picture, never the post.
            Problem = $"no photo can be made of the picture: {fault.Message}";
        }
        return null;
    }
}
