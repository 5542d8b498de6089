using Bot.Core.Chat;
using Bot.Core.Chat.Inline;
using Bot.Core.Composing;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.InlineQueryResults;
using Telegram.Bot.Types.ReplyMarkups;

namespace Bot.Networks.Telegram;

/// <summary>Puts content into the Bot API's words.</summary>
internal static class TelegramRenderer
{
    public static ParseMode ParseMode(PostContent content) =>
        content.Markup == PostMarkup.Html ? global::Telegram.Bot.Types.Enums.ParseMode.Html : default;

    public static LinkPreviewOptions Preview(PostContent content) => content.LinkPreview is { } preview
        ? new LinkPreviewOptions
        {
            Url = preview.Url,
            ShowAboveText = preview.ShowAboveText,
            PreferLargeMedia = preview.PreferLarge,
            PreferSmallMedia = !preview.PreferLarge,
        }
        : new LinkPreviewOptions { IsDisabled = true };

    /// <summary>A photo with the words as its caption.</summary>
    public static InputMediaPhoto Photo(PostContent content, InputFile photo) => new(photo)
    {
        Caption = content.Text,
        ParseMode = ParseMode(content),
        ShowCaptionAboveMedia = content.ShowsCaptionAbove,
    };

    /// <summary>The photos of an album; the first carries the words, and all say where they stand.</summary>
    public static IEnumerable<IAlbumInputMedia> Album(PostContent content, IReadOnlyList<InputFile> photos) =>
        photos.Index().Select(entry => entry.Index == 0
            ? Photo(content, entry.Item)
            : new InputMediaPhoto(entry.Item) { ShowCaptionAboveMedia = content.ShowsCaptionAbove });

    /// <summary>The whole article.</summary>
    public static InputRichMessage Rich(PostContent content) => new() { Html = content.RichHtml };

    /// <summary>A post to choose. It is text: what is shown in a chat of others is not the bot's to change later.</summary>
    public static InlineQueryResultArticle Choice(InlinePost post) =>
        new(post.Id, post.Title, new InputTextMessageContent(post.Content.Text)
        {
            ParseMode = ParseMode(post.Content),
            LinkPreviewOptions = Preview(post.Content),
        })
        {
            Description = post.Description,
            ThumbnailUrl = post.Picture,
            ReplyMarkup = Keyboard(post.Content),
        };

    /// <returns>The keyboard; null where there are no buttons, which takes an old one away.</returns>
    public static InlineKeyboardMarkup? Keyboard(PostContent content, IReadOnlyList<IReadOnlyList<ReplyButton>>? buttons = null)
    {
        var rows = (buttons ?? [])
            .Select(row => row.Select(button => InlineKeyboardButton.WithCallbackData(button.Text, button.Data)).ToArray())
            .Concat(content.Buttons.Select(row => row.Select(button => InlineKeyboardButton.WithUrl(button.Text, button.Url)).ToArray()))
            .Where(row => row.Length > 0)
            .ToArray();
        return rows.Length == 0 ? null : new InlineKeyboardMarkup(rows);
    }
}
