using System.Text.Json;
using Bot.Sandbox.Telegram.Messages;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Methods;

/// <summary>sendMediaGroup, for photos.</summary>
internal sealed class AlbumMethods(MediaReader media, Posting posting) : IMethods
{
    private const int Most = 10;

    public IEnumerable<(string Name, Method Method)> All => [("sendMediaGroup", SendAsync)];

    private async ValueTask<ApiAnswer> SendAsync(ApiRequest request, CancellationToken stop)
    {
        if (request.Json("media") is not { ValueKind: JsonValueKind.Array } list)
            return ApiAnswer.BadRequest("can't parse media JSON object");
        if (list.GetArrayLength() == 0) return ApiAnswer.BadRequest("there are no messages to send");
        if (list.GetArrayLength() > Most) return ApiAnswer.BadRequest("too many messages to send as an album");
        var contents = new List<MessageContent>();
        foreach (var item in list.EnumerateArray())
        {
            if (media.Read(request, item).Refused(out var refusal, out var content)) return refusal;
            contents.Add(content);
        }
        if ((await posting.PostAlbumAsync(request, contents, stop)).Refused(out var refused, out var stored)) return refused;
        return ApiAnswer.Ok(stored.Select(one => one.Message));
    }
}
