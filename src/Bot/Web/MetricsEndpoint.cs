using Bot.Core.Delivering;
using OpenTelemetry.Metrics;

namespace Bot.Web;

/// <summary><c>/metrics</c>: what is measured, in Prometheus' words.</summary>
internal static class MetricsEndpoint
{
    /// <summary>Collects the newsroom's own meter; those of the runtime and the web server are not asked for.</summary>
    public static void AddMetrics(this IServiceCollection services) => services
        .AddOpenTelemetry()
        .WithMetrics(metrics => metrics.AddMeter(DeliveryMetrics.MeterName).AddPrometheusExporter());

    /// <summary>Maps the route.</summary>
    public static void MapMetrics(this IEndpointRouteBuilder routes) => routes.MapPrometheusScrapingEndpoint("/metrics");
}
