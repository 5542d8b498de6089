using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram.Chats;
using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Methods;

/// <summary>getChat, getChatMember, getChatAdministrators and getChatMemberCount.</summary>
internal sealed class ChatMethods(Ledger ledger) : IMethods
{
    public IEnumerable<(string Name, Method Method)> All =>
    [
        ("getChat", (request, _) => new(ledger.Read(state => GetChat(state, request)))),
        ("getChatMember", (request, _) => new(ledger.Read(state => GetMember(state, request)))),
        ("getChatAdministrators", (request, _) => new(ledger.Read(state => GetAdministrators(state, request)))),
        ("getChatMemberCount", (request, _) => new(ledger.Read(state => GetCount(state, request)))),
    ];

    private static ApiAnswer GetChat(BotApiState state, ApiRequest request)
    {
        if (ChatAccess.Open(state, request).Refused(out var refusal, out var chat)) return refusal;
        var full = ApiJson.Object(chat.Chat);
        if (chat.Chat.Username is { } username) full["active_usernames"] = new JsonArray(username);
        if (chat.Facts.HasProtectedContent) full["has_protected_content"] = true;
        if (chat.Messages.LastOrDefault(stored => stored.Pinned) is { } pinned)
            full["pinned_message"] = ApiJson.Object(pinned.Message);
        full["accent_color_id"] = 0;
        full["max_reaction_count"] = 11;
        full["accepted_gift_types"] = new JsonObject
        {
            ["unlimited_gifts"] = false,
            ["limited_gifts"] = false,
            ["unique_gifts"] = false,
            ["premium_subscription"] = false,
            ["gifts_from_channels"] = false,
        };
        return ApiAnswer.Ok(full);
    }

    private static ApiAnswer GetMember(BotApiState state, ApiRequest request)
    {
        if (ChatAccess.Open(state, request).Refused(out var refusal, out var chat)) return refusal;
        var id = request.Number("user_id");
        if (state.User(id) is not { } user) return ApiAnswer.BadRequest("PARTICIPANT_ID_INVALID");
        return ApiAnswer.Ok(MemberJson.Of(MemberOf(chat, id), user, chat.Chat.Type));
    }

    private static ApiAnswer GetAdministrators(BotApiState state, ApiRequest request)
    {
        if (ChatAccess.Open(state, request).Refused(out var refusal, out var chat)) return refusal;
        if (chat.Chat.Type == "private")
            return ApiAnswer.BadRequest("there are no administrators in the private chat");
        return ApiAnswer.Ok(chat.Members.Where(member => member.IsAdministrator)
            .Select(member => MemberJson.Of(member, state.User(member.UserId)!, chat.Chat.Type)));
    }

    private static ApiAnswer GetCount(BotApiState state, ApiRequest request)
    {
        if (ChatAccess.Open(state, request).Refused(out var refusal, out var chat)) return refusal;
        return ApiAnswer.Ok(chat.Chat.Type == "private" ? 2 : chat.Members.Count(member => member.IsIn));
    }

    private static SandboxMember MemberOf(ChatState chat, long userId) =>
        chat.Chat.Type == "private" && chat.Chat.Id == userId ? new SandboxMember(userId, "member") : chat.Member(userId);
}
