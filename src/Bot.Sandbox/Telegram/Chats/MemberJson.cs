using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Chats;

/// <summary>Bot API's ChatMember of each kind.</summary>
internal static class MemberJson
{
    private static readonly string[] Everywhere =
    [
        "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
        "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories",
        "can_delete_stories",
    ];

    private static readonly string[] InChannels =
        ["can_post_messages", "can_edit_messages", "can_manage_direct_messages"];

    private static readonly string[] InGroups = ["can_pin_messages", "can_manage_topics"];

    private static readonly string[] Restricted =
    [
        "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
        "can_send_polls", "can_send_other_messages", "can_add_web_page_previews", "can_change_info",
        "can_invite_users", "can_pin_messages", "can_manage_topics",
    ];

    public static JsonObject Of(SandboxMember member, User user, string chatType)
    {
        var json = new JsonObject { ["user"] = ApiJson.Object(user), ["status"] = member.Status };
        switch (member.Status)
        {
            case "creator":
                json["is_anonymous"] = false;
                break;
            case "administrator":
                json["can_be_edited"] = false;
                json["is_anonymous"] = chatType == "channel";
                Rights(json, member, [.. Everywhere, .. chatType == "channel" ? InChannels : InGroups]);
                break;
            case "restricted":
                json["is_member"] = true;
                json["until_date"] = 0;
                Rights(json, member, Restricted);
                break;
            case "kicked":
                json["until_date"] = 0;
                break;
        }

        return json;
    }

    private static void Rights(JsonObject json, SandboxMember member, IEnumerable<string> rights)
    {
        foreach (var right in rights) json[right] = member.Can(right);
    }
}
