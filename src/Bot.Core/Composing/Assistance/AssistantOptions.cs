namespace Bot.Core.Composing.Assistance;

/// <summary>The optional assistant (settings <c>Assistant</c>).</summary>
public sealed class AssistantOptions
{
    /// <summary>The base address of a service that speaks OpenAI's chat completions. Default: none, and nothing is asked.</summary>
    public string? Url { get; set; }

    /// <summary>The model, as the service calls it. Required where <see cref="Url"/> is given.</summary>
    public string? Model { get; set; }

    /// <summary>The key that the service asks for. A secret. Default: none.</summary>
    public string? Key { get; set; }

    /// <summary>How long an article waits for its summary at most, from 00:00:01 to 00:02:00. Default: 20 seconds.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>The most requests a day, counted from midnight UTC and from each start, from 1 to 100,000. Default: 200.</summary>
    public int DailyBudget { get; set; } = 200;
}
