using Bot.Core.Work;
using Bot.Hosting;

namespace Bot.Web;

/// <summary>What a container's supervisor asks.</summary>
internal static class HealthEndpoints
{
    /// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: 200 once every stage has ended a turn, else 503.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Text("alive"));
        routes.MapGet("/health/ready", (StagePulse pulse) =>
        {
            var report = HealthReport.Of(pulse);
            return Results.Json(report, statusCode: report.Ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
        });
    }
}
