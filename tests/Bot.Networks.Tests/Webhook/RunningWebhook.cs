using Bot.Core.Delivering;
using Bot.Core.Fetching;
using Bot.Core.Model;
using Bot.Networks.Tests.Contract;
using Bot.Networks.Webhook;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Networks.Tests.Webhook;

/// <summary>A receiver and the network that pushes to it.</summary>
internal sealed class RunningWebhook : INetworkServer
{
    private readonly ServiceProvider program;

    private RunningWebhook(WebhookReceiver receiver, bool isAllowed, string secret)
    {
        Receiver = receiver;
        Channel = new Channel { Name = "CMS", Network = "Webhook", Address = receiver.Hook };
        program = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IOptions<FetchOptions>>(Options.Create(
                new FetchOptions { AllowedPrivateHosts = isAllowed ? [receiver.Address.Authority] : [] }))
            .AddSingleton<IOptions<WebhookOptions>>(Options.Create(new WebhookOptions { Secret = secret }))
            .AddWebhook()
            .BuildServiceProvider();
    }

    public WebhookReceiver Receiver { get; }

    public Channel Channel { get; }

    public INetwork Network => program.GetRequiredService<INetwork>();

    public static async Task<RunningWebhook> StartAsync(bool isAllowed = true, string secret = WebhookReceiver.Secret) =>
        new(await WebhookReceiver.StartAsync(), isAllowed, secret);

    public Task<IReadOnlyList<string>> StandingAsync() => Task.FromResult(Receiver.Standing);

    public Task FailAsync(Trouble trouble)
    {
        Receiver.Fail(trouble);
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await program.DisposeAsync();
        await Receiver.DisposeAsync();
    }
}
