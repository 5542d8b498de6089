using Bot.Sandbox.Telegram.Keyboards;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Methods;

/// <summary>sendMessage and sendPhoto.</summary>
internal sealed class SendMethods(MessageReader reader, PhotoReader photos, Posting posting) : IMethods
{
    public IEnumerable<(string Name, Method Method)> All =>
        [("sendMessage", SendMessageAsync), ("sendPhoto", SendPhotoAsync)];

    private async ValueTask<ApiAnswer> SendMessageAsync(ApiRequest request, CancellationToken stop)
    {
        if ((await reader.TextAsync(request, stop)).Refused(out var refusal, out var content)) return refusal;
        if (KeyboardReader.Read(request).Refused(out refusal, out var keyboard)) return refusal;
        var posted = await posting.PostAsync(request, content, keyboard, null, stop);
        return posted.Refused(out refusal, out var stored) ? refusal : ApiAnswer.Ok(stored.Message);
    }

    private async ValueTask<ApiAnswer> SendPhotoAsync(ApiRequest request, CancellationToken stop)
    {
        if (photos.Read(request).Refused(out var refusal, out var photo)) return refusal;
        if (reader.Caption(request).Refused(out refusal, out var content)) return refusal;
        if (KeyboardReader.Read(request).Refused(out refusal, out var keyboard)) return refusal;
        var whole = content with { Photo = photo.Sizes, PhotoUrl = photo.Url };
        var posted = await posting.PostAsync(request, whole, keyboard, null, stop);
        return posted.Refused(out refusal, out var stored) ? refusal : ApiAnswer.Ok(stored.Message);
    }
}
