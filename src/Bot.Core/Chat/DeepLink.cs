using System.Globalization;
using Bot.Core.Model;

namespace Bot.Core.Chat;

/// <summary>What stands behind <c>t.me/bot?start=</c>; from outside, so anything may stand there.</summary>
internal abstract record DeepLink
{
    private const string ArticlePrefix = "a-";

    /// <summary>Telegram passes no more on (Bot API, deep linking).</summary>
    private const int Longest = 64;

    private DeepLink()
    {
    }

    /// <summary>Reads a payload.</summary>
    /// <returns>Null for none, and for one that isn't ours.</returns>
    public static DeepLink? Parse(string payload)
    {
        if (payload.Length > Longest) return null;
        if (Rest(payload, Headlines.DeepLinkPrefix) is { } section) return new Section(section);
        return Rest(payload, ArticlePrefix) is { } id
            && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new Article(new(number))
            : null;
    }

    /// <summary>A section, by its token or any of its names.</summary>
    public sealed record Section(string Token) : DeepLink;

    /// <summary>An article.</summary>
    public sealed record Article(ArticleId Id) : DeepLink;

    private static string? Rest(string payload, string prefix) =>
        payload.StartsWith(prefix, StringComparison.Ordinal) && payload.Length > prefix.Length ? payload[prefix.Length..] : null;
}
