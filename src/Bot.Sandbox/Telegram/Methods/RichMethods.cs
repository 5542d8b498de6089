using Bot.Sandbox.Telegram.Keyboards;
using Bot.Sandbox.Telegram.Messages;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Methods;

/// <summary>sendRichMessage (Bot API 10.1), with its content as HTML.</summary>
internal sealed class RichMethods(RichReader rich, Posting posting) : IMethods
{
    public IEnumerable<(string Name, Method Method)> All => [("sendRichMessage", SendAsync)];

    private async ValueTask<ApiAnswer> SendAsync(ApiRequest request, CancellationToken stop)
    {
        if (rich.Read(request).Refused(out var refusal, out var message)) return refusal;
        if (KeyboardReader.Read(request).Refused(out refusal, out var keyboard)) return refusal;
        var posted = await posting.PostAsync(request, new MessageContent { Rich = message }, keyboard, null, stop);
        return posted.Refused(out refusal, out var stored) ? refusal : ApiAnswer.Ok(stored.Message);
    }
}
