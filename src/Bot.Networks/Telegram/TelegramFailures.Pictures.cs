using Bot.Core.Delivering;
using Telegram.Bot.Exceptions;

namespace Bot.Networks.Telegram;

public static partial class TelegramFailures
{
    private static readonly string[] NotFetched =
    [
        "wrong file identifier/HTTP URL specified", "wrong HTTP URL specified", "failed to get HTTP URL content",
        "wrong type of the web page content", "WEBPAGE_CURL_FAILED", "WEBPAGE_MEDIA_EMPTY", "MEDIA_EMPTY", "EXTERNAL_URL_INVALID",
    ];

    private static readonly string[] Unfit =
    [
        "PHOTO_INVALID_DIMENSIONS", "IMAGE_PROCESS_FAILED", "PHOTO_EXT_INVALID", "photo has unsupported extension",
        "is too big for a photo", "PHOTO_SAVE_FILE_INVALID", "can't use the media of the specified type in the album", "MEDIA_INVALID",
    ];

    /// <summary>What a refusal says about the post's pictures. Only a 400 says that surely nothing was sent.</summary>
    internal static PictureFault Picture(Exception fault) => fault switch
    {
        ApiRequestException { ErrorCode: 400 } answer when Array.Exists(NotFetched, words => Says(answer, words)) => PictureFault.NotFetched,
        ApiRequestException { ErrorCode: 400 } answer when Array.Exists(Unfit, words => Says(answer, words)) => PictureFault.Unfit,
        _ => PictureFault.None,
    };

    /// <summary>Whether rich messages are not taken: this one's content, or any, by a server that does not know them.</summary>
    internal static bool RefusesRich(Exception fault) => fault is ApiRequestException answer
        && (answer.ErrorCode == 404 ? Says(answer, "method not found") : Outcome(answer) is DeliveryOutcome.Refused);

    /// <summary>Whether the message to edit is a photo where a text was expected.</summary>
    internal static bool HasNoText(Exception fault) =>
        fault is ApiRequestException answer && Says(answer, "there is no text in the message to edit");

    /// <summary>Whether the message to edit is a text where a photo was expected.</summary>
    internal static bool HasNoCaption(Exception fault) =>
        fault is ApiRequestException answer && Says(answer, "there is no caption in the message to edit");
}
