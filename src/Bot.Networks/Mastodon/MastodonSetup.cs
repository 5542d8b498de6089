using Bot.Core.Delivering;
using Bot.Core.Fetching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Networks.Mastodon;

/// <summary>Registers Mastodon.</summary>
public static class MastodonSetup
{
    /// <summary>Adds the network.</summary>
    public static IServiceCollection AddMastodon(this IServiceCollection services)
    {
        services.AddHttpClient(MastodonClient.Client)
            .ConfigureHttpClient((provider, client) =>
            {
                client.Timeout = Timeout.InfiniteTimeSpan;
                client.AddUserAgent(provider.GetRequiredService<IOptions<FetchOptions>>().Value.Contact);
            })
            // A redirect would make a GET of a POST, and could take the token elsewhere.
            .ConfigurePrimaryHttpMessageHandler(() =>
            {
                var handler = BoundedConnect.Handler();
                (handler.AllowAutoRedirect, handler.UseCookies) = (false, false);
                return handler;
            })
            .RemoveAllLoggers();
        return services
            .AddSingleton<MastodonClient>()
            .AddSingleton<MastodonMedia>()
            .AddSingleton<INetwork>(provider => new MastodonNetwork(
                provider.GetRequiredService<IOptions<MastodonOptions>>(), provider.GetRequiredService<MastodonClient>(),
                provider.GetRequiredService<MastodonMedia>(), provider.GetRequiredService<TimeProvider>()));
    }
}
