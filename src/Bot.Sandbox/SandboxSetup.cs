using Bot.Sandbox.Newsroom;
using Bot.Sandbox.Telegram;
using Bot.Sandbox.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Sandbox;

/// <summary>The sandbox as one: the paper, the Bot API server, and the page that shows both.</summary>
public static class SandboxSetup
{
    /// <summary>Adds its services.</summary>
    public static IServiceCollection AddSandbox(this IServiceCollection services, SandboxOptions options) => services
        .AddSandboxNewsroom(new PaperOptions { Folder = options.Folder, Seed = options.Seed, Address = options.Address })
        .AddSingleton<ILinkPreviews, PaperLinkPreviews>()
        .AddSandboxBotApi(new BotApiOptions
        {
            Folder = options.Folder,
            EnforceLimits = options.EnforceLimits,
            Faults = options.ParsedFaults,
        });

    /// <summary>Maps its routes: the paper, <c>/bot…</c> and the page.</summary>
    public static void MapSandbox(this IEndpointRouteBuilder routes)
    {
        routes.MapSandboxNewsroom();
        routes.MapSandboxBotApi();
        routes.MapSandboxPage();
    }
}
