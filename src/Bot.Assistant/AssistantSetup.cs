using Bot.Core.Composing.Assistance;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Assistant;

/// <summary>Puts the assistant into the program; only where its address is set.</summary>
public static class AssistantSetup
{
    /// <summary>The name of the HTTP client that asks the service.</summary>
    internal const string Client = "Assistant";

    /// <summary>Adds the assistant. The options are without faults, and name the service.</summary>
    public static IServiceCollection AddAssistant(this IServiceCollection services, AssistantOptions options)
    {
        services.AddHttpClient(Client)
            .ConfigureHttpClient(client => client.Timeout = options.Timeout)
            .ConfigurePrimaryHttpMessageHandler(() => new BoundedAnswers(new SocketsHttpHandler { AllowAutoRedirect = false }));
        return services.AddSingleton(options).AddSingleton<ISummaryAssistant>(provider =>
            new OpenAiAssistant(options, provider.GetRequiredService<IHttpClientFactory>().CreateClient(Client)));
    }
}
