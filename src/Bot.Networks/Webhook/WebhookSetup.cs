using Bot.Core.Delivering;
using Bot.Core.Fetching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Networks.Webhook;

/// <summary>Registers webhooks.</summary>
public static class WebhookSetup
{
    /// <summary>Adds the network.</summary>
    public static IServiceCollection AddWebhook(this IServiceCollection services)
    {
        // An address may carry a key of its receiver's: it is not logged.
        services.AddHttpClient(WebhookNetwork.Client)
            .ConfigureHttpClient((provider, client) =>
            {
                client.Timeout = Timeout.InfiniteTimeSpan;
                client.AddUserAgent(provider.GetRequiredService<IOptions<FetchOptions>>().Value.Contact);
            })
            .ConfigurePrimaryHttpMessageHandler(provider =>
                GuardedHandler.Create(provider.GetRequiredService<IOptions<FetchOptions>>().Value.AllowedPrivateHosts))
            .RemoveAllLoggers();
        return services.AddSingleton<INetwork, WebhookNetwork>();
    }
}
