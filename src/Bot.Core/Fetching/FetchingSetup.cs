using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Core.Fetching;

/// <summary>Registers the guarded way to the web.</summary>
public static class FetchingSetup
{
    /// <summary>Asked for once: a client is made for every request.</summary>
    private static readonly string Version = typeof(FetchingSetup).Assembly.GetName().Version!.ToString(2);

    /// <summary>Adds <see cref="WebFetcher"/>.</summary>
    public static IServiceCollection AddFetching(this IServiceCollection services)
    {
        services.AddHttpClient(WebFetcher.ClientName)
            .ConfigureHttpClient((provider, client) =>
            {
                // The fetcher's own limit covers redirects and body as well.
                client.Timeout = Timeout.InfiniteTimeSpan;
                client.AddUserAgent(provider.GetRequiredService<IOptions<FetchOptions>>().Value.Contact);
            })
            .ConfigurePrimaryHttpMessageHandler(provider =>
                GuardedHandler.Create(provider.GetRequiredService<IOptions<FetchOptions>>().Value.AllowedPrivateHosts))
            .RemoveAllLoggers();
        return services.AddSingleton<WebFetcher>();
    }

    /// <summary>Has a client say who asks.</summary>
    /// <param name="client">The client.</param>
    /// <param name="contact">See <see cref="FetchOptions.Contact"/>.</param>
    public static void AddUserAgent(this HttpClient client, string? contact)
    {
        var headers = client.DefaultRequestHeaders;
        headers.UserAgent.Add(new ProductInfoHeaderValue(RobotsRules.ProductToken, Version));
        if (!string.IsNullOrWhiteSpace(contact)) headers.UserAgent.Add(new ProductInfoHeaderValue($"(+{contact})"));
    }
}
