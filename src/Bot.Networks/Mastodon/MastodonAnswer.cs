using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Bot.Core.Fetching;

namespace Bot.Networks.Mastodon;

/// <summary>An answer of the API.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Body">The object it holds; null for none.</param>
internal sealed record MastodonAnswer(HttpStatusCode Status, JsonObject? Body)
{
    /// <summary>How long the server asks to wait before the next call; null: it may follow at once.</summary>
    public TimeSpan? Wait { get; init; }

    /// <summary>Whether it was done.</summary>
    public bool IsSuccess => (int)Status is >= 200 and < 300;

    /// <summary>The id of what was made or asked for; null where there is none.</summary>
    public string? Id => Body.Text("id");

    /// <summary>
    /// The wait that the headers ask for: when no call is left (<c>X-RateLimit-Remaining</c>), until there are some again
    /// (<c>X-RateLimit-Reset</c>, a time of ISO 8601); else Retry-After.
    /// </summary>
    public static TimeSpan? WaitOf(HttpResponseMessage answer, DateTimeOffset now)
    {
        var isOut = answer.StatusCode == HttpStatusCode.TooManyRequests || Header(answer, "X-RateLimit-Remaining") == "0";
        if (isOut && DateTimeOffset.TryParse(
            Header(answer, "X-RateLimit-Reset"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var reset))
            return TimeSpan.FromTicks(Math.Clamp((reset - now).Ticks, 0, ServerWaits.LongestPlea.Ticks));
        return ServerWaits.Plea(answer, now);
    }

    private static string? Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? values.First() : null;
}
