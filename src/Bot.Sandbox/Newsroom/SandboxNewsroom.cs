using Bot.Sandbox.Newsroom.Hub;
using Bot.Sandbox.Newsroom.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.Sandbox.Newsroom;

/// <summary>Puts the invented local paper into a web application.</summary>
public static class SandboxNewsroom
{
    /// <summary>
    /// Adds the paper and its publishing clock, which starts with the host. Takes the time from a
    /// <see cref="TimeProvider"/> among the services, else the system's.
    /// </summary>
    /// <exception cref="TimeZoneNotFoundException">The options name a zone this machine does not know (thrown at start).</exception>
    public static IServiceCollection AddSandboxNewsroom(this IServiceCollection services, PaperOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton<Paper>();
        services.AddSingleton<PageQuirks>();
        services.AddSingleton<PaperSite>();
        services.AddSingleton<PaperControl>();
        services.AddSingleton(provider => new NewsroomPreviews(
            provider.GetRequiredService<Paper>(), provider.GetRequiredService<PaperOptions>()));
        services.AddSingleton<PaperHub>();
        services.AddHostedService(provider => provider.GetRequiredService<PaperHub>());
        services.AddSingleton<PublishingClock>();
        services.AddHostedService(provider => provider.GetRequiredService<PublishingClock>());
        return services;
    }

    /// <summary>
    /// Maps the pages, the feeds and their hub under <c>/paper/</c> and the control under <c>/sandbox/paper/</c>.
    /// </summary>
    public static IEndpointRouteBuilder MapSandboxNewsroom(this IEndpointRouteBuilder endpoints)
    {
        MapSite(endpoints);
        MapHub(endpoints);
        MapControl(endpoints);
        return endpoints;
    }

    private static void MapSite(IEndpointRouteBuilder endpoints)
    {
        Read(endpoints, "/paper", () => Results.Redirect(PaperAddresses.Front(Editions.German)));
        Read(endpoints, PaperAddresses.Style, (PaperSite site) => site.Style());
        Read(endpoints, "/paper/{edition}", (PaperSite site, string edition) => site.List(edition));
        Read(endpoints, "/paper/{edition}/rss.xml", (PaperSite site, string edition) => site.Feed(edition));
        Read(endpoints, "/paper/{edition}/{section}", (PaperSite site, string edition, string section) => site.List(edition, section));
        Read(endpoints, "/paper/{edition}/{section}/rss.xml", (PaperSite site, string edition, string section) => site.Feed(edition, section));
        Read(
            endpoints,
            "/paper/{edition}/{section}/{file}",
            (PaperSite site, string edition, string section, string file) => site.Article(edition, section, file));
    }

    private static void MapHub(IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost(PaperAddresses.Hub, async (HttpContext http, PaperHub hub) => http.Request.HasFormContentType
            ? hub.Ask(await http.Request.ReadFormAsync(http.RequestAborted))
            : PaperHub.Refuse("a form is expected"));

    private static void MapControl(IEndpointRouteBuilder endpoints)
    {
        var control = endpoints.MapGroup("/sandbox/paper");
        control.MapPost("/articles", (PaperControl paper, PublishRequest request) => paper.Publish(request));
        control.MapPost("/articles/{id:int}/correction", (PaperControl paper, int id, CorrectionRequest request) => paper.Correct(id, request));
        control.MapGet("/hub", (PaperHub hub) => hub.Show());
        control.MapPost("/hub", (PaperHub hub, HubSwitch request) => hub.Turn(request));
        control.MapPost("/articles/{id:int}/page", (PaperControl paper, int id, PageQuirk quirk) => paper.Differ(id, quirk));
        control.MapPost("/clock", (PaperControl paper, ClockRequest request) => paper.Clock(request));
    }

    private static void Read(IEndpointRouteBuilder endpoints, string path, Delegate answer) =>
        endpoints.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], answer);
}
