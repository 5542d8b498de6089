using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Core.Fetching;

/// <summary>Registers the guarded way to the web.</summary>
public static class FetchingSetup
{
    /// <summary>The name of the guarded client of those who do more than get documents.</summary>
    public const string ClientName = "web";

    /// <summary>Asked for once: a client is made for every request.</summary>
    private static readonly string Version = typeof(FetchingSetup).Assembly.GetName().Version!.ToString(2);

    /// <summary>Adds <see cref="WebFetcher"/>, and the guarded client <see cref="ClientName"/>.</summary>
    public static IServiceCollection AddFetching(this IServiceCollection services)
    {
        services.AddHttpClient(ClientName)
            .ConfigureHttpClient((provider, client) =>
            {
                // The fetcher's own limit covers redirects and body as well.
                client.Timeout = Timeout.InfiniteTimeSpan;
                client.AddUserAgent(provider.GetRequiredService<IOptions<FetchOptions>>().Value.Contact);
            })
            .ConfigurePrimaryHttpMessageHandler(provider =>
                GuardedHandler.Create(provider.GetRequiredService<IOptions<FetchOptions>>().Value.AllowedPrivateHosts))
            .RemoveAllLoggers();
        return services.AddSingleton(provider =>
        {
            var options = provider.GetRequiredService<IOptions<FetchOptions>>().Value;
            return new WebFetcher(
                GuardedHandler.Create(options.AllowedPrivateHosts), UserAgent(options.Contact), provider.GetRequiredService<TimeProvider>());
        });
    }

    /// <summary>Has a client say who asks.</summary>
    /// <param name="client">The client.</param>
    /// <param name="contact">See <see cref="FetchOptions.Contact"/>.</param>
    public static void AddUserAgent(this HttpClient client, string? contact)
    {
        foreach (var part in AgentParts(contact)) client.DefaultRequestHeaders.UserAgent.Add(part);
    }

    /// <summary>Who asks, as the User-Agent header says it.</summary>
    private static string UserAgent(string? contact) => string.Join(' ', AgentParts(contact));

    private static IEnumerable<ProductInfoHeaderValue> AgentParts(string? contact)
    {
        yield return new ProductInfoHeaderValue(RobotsRules.ProductToken, Version);
        if (!string.IsNullOrWhiteSpace(contact)) yield return new ProductInfoHeaderValue($"(+{contact})");
    }
}
