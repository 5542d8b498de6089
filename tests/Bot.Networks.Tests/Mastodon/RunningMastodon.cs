using Bot.Core.Delivering;
using Bot.Core.Fetching;
using Bot.Core.Model;
using Bot.Networks.Mastodon;
using Bot.Networks.Tests.Contract;
using Bot.Pictures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Networks.Tests.Mastodon;

/// <summary>A Mastodon server and the network that posts there; pictures come from another server.</summary>
internal sealed class RunningMastodon : INetworkServer
{
    private readonly ServiceProvider program;

    private RunningMastodon(MastodonServer server, string token, string? pictures)
    {
        Server = server;
        program = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IOptions<FetchOptions>>(Options.Create(new FetchOptions { AllowedPrivateHosts = pictures is null ? [] : [pictures] }))
            .AddSingleton<IOptions<MastodonOptions>>(Options.Create(new MastodonOptions
            {
                Instance = server.Address.GetLeftPart(UriPartial.Authority),
                Token = token,
                Visibility = MastodonVisibility.Unlisted,
            }))
            .AddFetching().AddPictures().AddMastodon()
            .BuildServiceProvider();
    }

    public MastodonServer Server { get; }

    public Channel Channel { get; } = new() { Name = "Bote", Network = "Mastodon", Address = "@bote" };

    public INetwork Network => program.GetRequiredService<INetwork>();

    /// <param name="token">The token that the network has.</param>
    /// <param name="pictures">The host and port that pictures may come from; null: none.</param>
    public static async Task<RunningMastodon> StartAsync(string token = MastodonServer.Token, string? pictures = null) =>
        new(await MastodonServer.StartAsync(), token, pictures);

    public Task<IReadOnlyList<string>> StandingAsync() => Task.FromResult(Server.Standing);

    public Task FailAsync(Trouble trouble)
    {
        Server.Fail(trouble);
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await program.DisposeAsync();
        await Server.DisposeAsync();
    }
}
