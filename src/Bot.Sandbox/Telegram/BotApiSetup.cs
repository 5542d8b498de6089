using Bot.Sandbox.Telegram.Control;
using Bot.Sandbox.Telegram.Faults;
using Bot.Sandbox.Telegram.Hosting;
using Bot.Sandbox.Telegram.Inline;
using Bot.Sandbox.Telegram.Limits;
using Bot.Sandbox.Telegram.Methods;
using Bot.Sandbox.Telegram.State;
using Bot.Sandbox.Telegram.Updates;
using Bot.Sandbox.Telegram.Updates.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.Sandbox.Telegram;

/// <summary>Puts the sandbox Bot API server into a host.</summary>
public static class BotApiSetup
{
    /// <summary>
    /// Adds the server's parts. A TimeProvider, a Random and an <see cref="ILinkPreviews"/> that are registered already
    /// are used; without them it is the system's clock, a random source of its own, and no previews.
    /// </summary>
    public static IServiceCollection AddSandboxBotApi(this IServiceCollection services, BotApiOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ILinkPreviews, NoLinkPreviews>();
        services.TryAddSingleton(provider =>
            new Random(provider.GetRequiredService<TimeProvider>().GetUtcNow().UtcTicks.GetHashCode()));
        services.AddSingleton(options);
        services.AddSingleton(new FaultList(options.Faults));
        services.AddSingleton(provider =>
            new RateLimits(provider.GetRequiredService<TimeProvider>()) { Enforced = options.EnforceLimits });
        foreach (var part in (Type[])
            [typeof(Ledger), typeof(EventBuffer), typeof(EventStream), typeof(CallLog), typeof(AnswerTimes), typeof(PersonContent),
                typeof(PersonActions), typeof(ChatActions), typeof(TopicActions), typeof(UpdateEar), typeof(WebhookSender),
                typeof(MessageReader), typeof(PhotoReader), typeof(MediaReader), typeof(RichReader), typeof(UploadedFiles),
                typeof(InlineAnswerReader), typeof(InlineShelf), typeof(Posting), typeof(MethodTable),
                typeof(BotApiDispatcher)])
            services.AddSingleton(part);
        foreach (var family in (Type[])
            [typeof(UpdateMethods), typeof(WebhookMethods), typeof(SendMethods), typeof(AlbumMethods), typeof(RichMethods), typeof(EditMethods), typeof(DeleteMethods),
                typeof(ForwardMethods), typeof(PinMethods), typeof(CommandMethods), typeof(ProfileMethods),
                typeof(QueryMethods), typeof(ChatMethods), typeof(ActionMethods)])
            services.AddSingleton(typeof(IMethods), family);
        services.AddHostedService(provider => provider.GetRequiredService<WebhookSender>());
        return services;
    }

    /// <summary>Maps <c>/bot{token}/{method}</c> at the root of the server, and <c>/sandbox/…</c> for people and tests.</summary>
    public static IEndpointRouteBuilder MapSandboxBotApi(this IEndpointRouteBuilder endpoints)
    {
        ControlEndpoints.Map(endpoints);
        endpoints.MapMethods("/bot{token}/{method}", [HttpMethods.Get, HttpMethods.Post],
            (HttpContext http, string token, string method, BotApiDispatcher dispatcher) =>
                dispatcher.AnswerAsync(http, token, method));
        return endpoints;
    }
}
