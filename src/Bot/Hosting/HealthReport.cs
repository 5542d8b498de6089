using Bot.Core.Work;
using Bot.Networks.Telegram.Hearing;

namespace Bot.Hosting;

/// <summary>How the program is, for <c>/health/ready</c>.</summary>
/// <param name="Status"><c>ok</c>; <c>degraded</c> while something outside fails; <c>starting</c> before every stage has ended a turn.</param>
/// <param name="Parts">Each stage and the chat's ear, and what else ailed since the start.</param>
public sealed record HealthReport(string Status, IReadOnlyDictionary<string, HealthReport.Part> Parts)
{
    /// <summary>The program can do its work.</summary>
    public bool Ready => Status != "starting";

    /// <summary>One part.</summary>
    /// <param name="LastBeat">When it last ended a turn well.</param>
    /// <param name="Fault">What fails now.</param>
    public sealed record Part(DateTimeOffset? LastBeat, string? Fault);

    /// <summary>Takes the pulse.</summary>
    public static HealthReport Of(StagePulse pulse)
    {
        var parts = Stages.All.Append(TelegramEar.Name).Union(pulse.Stages.Keys).ToDictionary(
            name => name,
            name => pulse.Stages.TryGetValue(name, out var health) ? new Part(health.LastBeat, health.Fault) : new Part(null, null));
        var status = Stages.All.Any(stage => parts[stage].LastBeat is null) ? "starting"
            : parts.Values.Any(part => part.Fault is not null) ? "degraded"
            : "ok";
        return new HealthReport(status, parts);
    }
}
