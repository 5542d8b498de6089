using Bot.Core.Composing;
using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Core.Pictures;
using Telegram.Bot.Types;

namespace Bot.Networks.Telegram;

/// <summary>
/// Goes down the ladder of <see cref="PictureRung"/> with a post's photos. Going on is safe, for a refusal says that nothing was
/// sent; a call whose ending isn't known ends the ladder, and the outbox decides.
/// </summary>
internal sealed class TelegramPhotos(TelegramAccount account, PictureFetcher fetcher, IPictureMaker maker, TimeProvider time)
{
    /// <summary>Fetching and making together take no longer.</summary>
    private static readonly TimeSpan LongestLoading = TimeSpan.FromSeconds(30);

    /// <summary>No further call begins later: with its own time-out it ends well within a worker's lease.</summary>
    private static readonly TimeSpan LatestCall = TimeSpan.FromSeconds(80);

    /// <summary>Shows the photos.</summary>
    /// <param name="chat">The chat whose pace further calls keep.</param>
    /// <param name="content">The post.</param>
    /// <param name="show">The call with the photos.</param>
    /// <param name="without">The call without them.</param>
    /// <param name="cancel">Stops.</param>
    public async Task<DeliveryOutcome> ShowAsync(
        string chat, PostContent content, Func<IReadOnlyList<InputFile>, Task<TelegramMessageRef?>> show,
        Func<Task<TelegramMessageRef?>> without, CancellationToken cancel)
    {
        var began = time.GetTimestamp();
        var loaded = new LoadedPictures(fetcher, maker);
        var rung = PictureRung.Link;
        IReadOnlyList<InputFile> files = [.. content.Pictures.Select(File)];
        Reason? remark = null;
        while (true)
        {
            try
            {
                var message = rung == PictureRung.Text
                    ? await without().ConfigureAwait(false)
                    : await show(files).ConfigureAwait(false);
                return remark?.Because(why => new DeliveryOutcome.Sent(message?.ToString(), why)) ?? new DeliveryOutcome.Sent(message?.ToString());
            }
            catch (Exception fault)
            {
                if (PictureLadder.After(rung, TelegramFailures.Picture(fault)) is not { } next) return TelegramFailures.Outcome(fault);
                (rung, remark) = (next, Why(next, fault.Message));
            }

            try
            {
                if (rung != PictureRung.Text) files = await LoadAsync(loaded, rung, content, cancel).ConfigureAwait(false);
                if (files.Count == 0) (rung, remark) = (PictureRung.Text, Why(PictureRung.Text, loaded.Problem));
                await account.Pace.TakeAsync(chat, PlaceClass.Post, cancel).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                return new DeliveryOutcome.Later(null, "the program stopped before the picture was there") { Reason = new(ReasonKind.Stopped) };
            }
            if (time.GetElapsedTime(began) > LatestCall)
                return new Reason(ReasonKind.PictureLate).Because(why => new DeliveryOutcome.Later(null, why));
        }
    }

    /// <summary>What somebody sent to the bot is shown by its id; all else Telegram fetches.</summary>
    private static InputFile File(ArticlePicture picture) =>
        HeldPicture.FileOf(picture.Url, TelegramNetwork.NetworkName) is { } file
        ? InputFile.FromFileId(file)
        : InputFile.FromUri(picture.Url);

    /// <summary>The files of a rung; none where time ran out.</summary>
    private async Task<IReadOnlyList<InputFile>> LoadAsync(
        LoadedPictures loaded, PictureRung rung, PostContent content, CancellationToken cancel)
    {
        using var limit = new CancellationTokenSource(LongestLoading, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, limit.Token);
        try
        {
            if (!loaded.IsFetched) await loaded.FetchAsync(content.Pictures, either.Token).ConfigureAwait(false);
            if (rung == PictureRung.Made) await loaded.MakeAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            loaded.GiveUp($"the pictures did not come within {LongestLoading.TotalSeconds:0} seconds");
        }
        return loaded.Files();
    }

    private static Reason Why(PictureRung rung, string? said) => new(
        rung switch
        {
            PictureRung.Upload => ReasonKind.PictureUploaded,
            PictureRung.Made => ReasonKind.PictureMade,
            _ => ReasonKind.PictureLeft,
        },
        said ?? "?");
}
