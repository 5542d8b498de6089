using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram.Chats;
using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Methods;

/// <summary>sendChatAction and setMessageReaction: what leaves no message behind.</summary>
internal sealed class ActionMethods(Ledger ledger) : IMethods
{
    private static readonly HashSet<string> Known =
    [
        "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
        "choose_sticker", "find_location", "record_video_note", "upload_video_note",
    ];

    public IEnumerable<(string Name, Method Method)> All =>
        [("sendChatAction", (request, _) => new(Act(request))), ("setMessageReaction", (request, _) => new(React(request)))];

    // Channels show no actions; there the call does nothing.
    private ApiAnswer Act(ApiRequest request) => ledger.Change((state, transaction) =>
    {
        if (!Known.Contains(request.Text("action").ToLowerInvariant()))
            return ApiAnswer.BadRequest("wrong parameter action in request");
        if (ChatAccess.Open(state, request).Refused(out var refusal, out var chat)) return refusal;
        if (WritingRules.Check(chat, state.Bot.Id, photo: false) is { } fault) return fault;
        if (WritingRules.CheckLate(chat, state.Bot.Id) is { } late) return late;
        if (chat.Chat.Type != "channel")
            transaction.Tell("typing", new JsonObject { ["chat_id"] = chat.Chat.Id, ["action"] = request.Text("action") });
        return ApiAnswer.True;
    });

    private ApiAnswer React(ApiRequest request) => ledger.Read(state =>
    {
        if (ChatAccess.Open(state, request).Refused(out var refusal, out var chat)) return refusal;
        return MessageTarget.Find(chat, request, "react").Refused(out refusal, out _) ? refusal : ApiAnswer.True;
    });
}
