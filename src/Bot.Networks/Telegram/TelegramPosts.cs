using Bot.Core.Composing;
using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Core.Pictures;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace Bot.Networks.Telegram;

/// <summary>
/// Writes and changes posts as the kind of message that they are to be, or that stands: text, photo, album, rich message. The
/// network and the voice share it, so that what staff are shown is what is sent.
/// </summary>
public sealed class TelegramPosts
{
    private readonly TelegramAccount account;
    private readonly TelegramPhotos photos;
    private readonly Lazy<TelegramCalls> calls;

    /// <summary>Posts of an account.</summary>
    public TelegramPosts(TelegramAccount account, PictureFetcher fetcher, IPictureMaker maker, TimeProvider time)
    {
        this.account = account;
        photos = new TelegramPhotos(account, fetcher, maker, time);
        calls = new(() => new TelegramCalls(account.Sender));
    }

    /// <summary>Sends a post; a rich message that is refused goes out in its classic form.</summary>
    internal async Task<DeliveryOutcome> SendAsync(
        MessagePlace place, PostContent content, InlineKeyboardMarkup? keyboard, CancellationToken cancel)
    {
        if (content.Kind != PostKind.Rich) return await SendClassicAsync(place, content, keyboard, cancel).ConfigureAwait(false);
        try
        {
            return Sent(await calls.Value.SendRichAsync(place, content, keyboard, cancel).ConfigureAwait(false));
        }
        catch (Exception fault)
        {
            if (!TelegramFailures.RefusesRich(fault)) return TelegramFailures.Outcome(fault);
            if (!await TakeAsync(place, cancel).ConfigureAwait(false)) return Stopped;
            return await SendClassicAsync(place, content with { RichHtml = null }, keyboard, cancel).ConfigureAwait(false);
        }
    }

    /// <summary>Sends a picture that was drawn here, with the words as its caption.</summary>
    internal async Task<DeliveryOutcome> SendDrawingAsync(
        MessagePlace place, PostContent content, ReadOnlyMemory<byte> drawing, InlineKeyboardMarkup? keyboard, CancellationToken cancel)
    {
        try
        {
            using var file = new MemoryStream(drawing.ToArray(), writable: false);
            return Sent(await calls.Value.SendPhotoAsync(place, content, InputFile.FromStream(file, "chart.png"), keyboard, cancel).ConfigureAwait(false));
        }
        catch (Exception fault)
        {
            return TelegramFailures.Outcome(fault);
        }
    }

    /// <summary>Changes a message that stands, by the call that its kind asks for.</summary>
    internal async Task<DeliveryOutcome> EditAsync(
        MessagePlace place, TelegramMessageRef standing, PostContent content, InlineKeyboardMarkup? keyboard, CancellationToken cancel)
    {
        try
        {
            return await EditAsKnownAsync(place, standing, content, keyboard, cancel).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            if (Really(standing, fault) is not { } really) return TelegramFailures.Outcome(fault);
            if (!await TakeAsync(place, cancel).ConfigureAwait(false)) return Stopped;
            return await EditAsFoundAsync(place, really, content, keyboard, cancel).ConfigureAwait(false);
        }
    }

    /// <summary>The message is of another kind than its reference told; from now on the reference tells it.</summary>
    private async Task<DeliveryOutcome> EditAsFoundAsync(
        MessagePlace place, TelegramMessageRef really, PostContent content, InlineKeyboardMarkup? keyboard, CancellationToken cancel)
    {
        try
        {
            var outcome = await EditAsKnownAsync(place, really, content, keyboard, cancel).ConfigureAwait(false);
            return outcome is DeliveryOutcome.Sent { MessageRef: null } done ? done with { MessageRef = really.ToString() } : outcome;
        }
        catch (Exception fault)
        {
            return TelegramFailures.Outcome(fault);
        }
    }

    private async Task<DeliveryOutcome> EditAsKnownAsync(
        MessagePlace place, TelegramMessageRef standing, PostContent content, InlineKeyboardMarkup? keyboard, CancellationToken cancel)
    {
        switch (standing.Kind)
        {
            case PostKind.Photo when content.Kind == PostKind.Photo && IsOtherPicture(standing, content):
                return await ReplacePhotoAsync(place, standing, content, keyboard, cancel).ConfigureAwait(false);
            case PostKind.Rich when content.Kind == PostKind.Rich:
                return await EditRichAsync(place, standing, content, keyboard, cancel).ConfigureAwait(false);
            case PostKind.Photo or PostKind.Album:
                var under = standing.Kind == PostKind.Album ? null : keyboard;
                await calls.Value.EditCaptionAsync(place, standing.Id, content, under, cancel).ConfigureAwait(false);
                break;
            default:
                await calls.Value.EditTextAsync(place, standing.Id, content, keyboard, cancel).ConfigureAwait(false);
                break;
        }
        return new DeliveryOutcome.Sent(null);
    }

    /// <summary>Puts a photo into the place of a photo or a text.</summary>
    internal Task<DeliveryOutcome> ReplacePhotoAsync(
        MessagePlace place, TelegramMessageRef standing, PostContent content, InlineKeyboardMarkup? keyboard, CancellationToken cancel) =>
        photos.ShowAsync(
            place.PaceKey, content,
            async files =>
            {
                await calls.Value.EditPhotoAsync(place, standing.Id, content, files[0], keyboard, cancel).ConfigureAwait(false);
                return WithPrint(standing with { Kind = PostKind.Photo }, content);
            },
            async () =>
            {
                if (standing.Kind == PostKind.Photo) await calls.Value.EditCaptionAsync(place, standing.Id, content, keyboard, cancel).ConfigureAwait(false);
                else await calls.Value.EditTextAsync(place, standing.Id, content, keyboard, cancel).ConfigureAwait(false);
                return null;
            },
            cancel);

    /// <summary>Deletes a message that stands, all of an album.</summary>
    internal async Task<DeliveryOutcome> DeleteAsync(MessagePlace place, TelegramMessageRef standing, CancellationToken cancel)
    {
        try
        {
            await calls.Value.DeleteAsync(place, standing, cancel).ConfigureAwait(false);
            return new DeliveryOutcome.Sent(null);
        }
        catch (Exception fault)
        {
            return TelegramFailures.Outcome(fault);
        }
    }

    /// <summary>
    /// Pins a message that was just sent, where the bot may. The post stands in any case; that it is not pinned is kept with
    /// the try.
    /// </summary>
    internal async Task<DeliveryOutcome> PinAsync(
        MessagePlace place, TelegramMessageRef message, DeliveryOutcome.Sent sent, CancellationToken cancel)
    {
        try
        {
            if (!await TakeAsync(place, cancel).ConfigureAwait(false)) return sent with { Reason = new(ReasonKind.Stopped) };
            await account.Sender.PinChatMessage(
                place.Chat, message.Id, disableNotification: true, cancellationToken: cancel).ConfigureAwait(false);
            return sent;
        }
        catch (Exception fault)
        {
            return new Reason(ReasonKind.NotPinned, TelegramFailures.Outcome(fault).Said ?? fault.Message).Because(why => sent with { Said = why });
        }
    }

    private async Task<DeliveryOutcome> SendClassicAsync(
        MessagePlace place, PostContent content, InlineKeyboardMarkup? keyboard, CancellationToken cancel)
    {
        // The call has its place already; an album counts as many messages as it has photos.
        if (content.Kind == PostKind.Album && !await TakeAsync(place, cancel, content.Pictures.Count - 1).ConfigureAwait(false)) return Stopped;
        if (content.Kind is PostKind.Photo or PostKind.Album)
            return await photos.ShowAsync(
                place.PaceKey, content,
                async files => files.Count == 1
                    ? WithPrint(await calls.Value.SendPhotoAsync(place, content, files[0], keyboard, cancel).ConfigureAwait(false), content)
                    : await calls.Value.SendAlbumAsync(place, content, files, cancel).ConfigureAwait(false),
                async () => await calls.Value.SendTextAsync(place, content, keyboard, cancel).ConfigureAwait(false),
                cancel).ConfigureAwait(false);
        try
        {
            return Sent(await calls.Value.SendTextAsync(place, content, keyboard, cancel).ConfigureAwait(false));
        }
        catch (Exception fault)
        {
            return TelegramFailures.Outcome(fault);
        }
    }

    private async Task<DeliveryOutcome> EditRichAsync(
        MessagePlace place, TelegramMessageRef standing, PostContent content, InlineKeyboardMarkup? keyboard, CancellationToken cancel)
    {
        try
        {
            await calls.Value.EditRichAsync(place, standing.Id, content, keyboard, cancel).ConfigureAwait(false);
            return new DeliveryOutcome.Sent(null);
        }
        catch (Exception fault) when (TelegramFailures.RefusesRich(fault))
        {
            if (!await TakeAsync(place, cancel).ConfigureAwait(false)) return Stopped;
            await calls.Value.EditTextAsync(place, standing.Id, content, keyboard, cancel).ConfigureAwait(false);
            return Sent(standing with { Kind = PostKind.Text });
        }
    }

    /// <summary>What the message really is, where the answer says that it is of another kind than the reference.</summary>
    private static TelegramMessageRef? Really(TelegramMessageRef standing, Exception fault) =>
        standing.Kind is PostKind.Text or PostKind.Rich && TelegramFailures.HasNoText(fault) ? standing with { Kind = PostKind.Photo }
        : standing.Kind is PostKind.Photo or PostKind.Album && TelegramFailures.HasNoCaption(fault) ? new(PostKind.Text, standing.Ids)
        : null;

    private static bool IsOtherPicture(TelegramMessageRef standing, PostContent content) =>
        standing.Print is { } print && print != PicturePrint.Of(content.Pictures[0].Url);

    private static TelegramMessageRef WithPrint(TelegramMessageRef message, PostContent content) =>
        message with { Print = PicturePrint.Of(content.Pictures[0].Url) };

    private static DeliveryOutcome.Sent Sent(TelegramMessageRef message) => new(message.ToString());

    private static DeliveryOutcome Stopped =>
        new DeliveryOutcome.Later(null, "the program stopped before the next call") { Reason = new(ReasonKind.Stopped) };

    /// <summary>A further call keeps the pace; where the program stops meanwhile, surely nothing was sent.</summary>
    private async Task<bool> TakeAsync(MessagePlace place, CancellationToken cancel, int messages = 1)
    {
        try
        {
            await account.Pace.TakeAsync(place.PaceKey, PlaceClass.Post, cancel, messages).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
