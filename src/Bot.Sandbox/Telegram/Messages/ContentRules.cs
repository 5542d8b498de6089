using Bot.Sandbox.Telegram.Limits;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Messages;

/// <summary>Whether content is neither empty nor too long: checked after the right to write.</summary>
internal static class ContentRules
{
    public static ApiAnswer? Check(MessageContent content)
    {
        if (content.Text is { } text)
        {
            // An address for the preview may stand without any text.
            if (text.Text.Length == 0 && content.LinkPreviewOptions?.Url is null)
                return ApiAnswer.BadRequest("text must be non-empty");
            if (text.CodePoints > TextLimits.Message) return ApiAnswer.BadRequest("message is too long");
        }

        return content.Caption?.CodePoints > TextLimits.Caption
            ? ApiAnswer.BadRequest("message caption is too long") : null;
    }
}
