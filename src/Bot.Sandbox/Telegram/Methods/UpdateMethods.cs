using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Updates;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Methods;

/// <summary>getMe, getUpdates, and the webhook that this server never has.</summary>
internal sealed class UpdateMethods(Ledger ledger, UpdateEar ear) : IMethods
{
    public IEnumerable<(string Name, Method Method)> All =>
    [
        ("getMe", (_, _) => new(GetMe())),
        ("getUpdates", ear.PollAsync),
        ("deleteWebhook", (request, _) => new(DeleteWebhook(request))),
        ("getWebhookInfo", (_, _) => new(GetWebhookInfo())),
    ];

    private ApiAnswer GetMe()
    {
        var me = ApiJson.Object(ledger.Read(state => state.Bot));
        me["can_join_groups"] = true;
        me["can_read_all_group_messages"] = true;
        me["supports_inline_queries"] = true;
        me["can_connect_to_business"] = false;
        me["has_main_web_app"] = false;
        return ApiAnswer.Ok(me);
    }

    private ApiAnswer DeleteWebhook(ApiRequest request) => ledger.Change((state, transaction) =>
    {
        if (request.Flag("drop_pending_updates") && state.Pending.Count > 0)
            transaction.Add(new UpdatesConfirmed(state.LastUpdate));
        return ApiAnswer.True;
    });

    private ApiAnswer GetWebhookInfo() => ledger.Read(state => ApiAnswer.Ok(new
    {
        Url = "",
        HasCustomCertificate = false,
        PendingUpdateCount = state.Pending.Count,
        AllowedUpdates = state.AllowedUpdates,
    }));
}
