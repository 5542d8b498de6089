using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Updates;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Methods;

/// <summary>getMe and getUpdates.</summary>
internal sealed class UpdateMethods(Ledger ledger, UpdateEar ear) : IMethods
{
    public IEnumerable<(string Name, Method Method)> All =>
    [
        ("getMe", (_, _) => new(GetMe())),
        ("getUpdates", ear.PollAsync),
    ];

    private ApiAnswer GetMe()
    {
        var me = ApiJson.Object(ledger.Read(state => state.Bot));
        me["can_join_groups"] = true;
        me["can_read_all_group_messages"] = false;
        me["supports_inline_queries"] = true;
        me["can_connect_to_business"] = false;
        me["has_main_web_app"] = false;
        return ApiAnswer.Ok(me);
    }
}
