using System.Globalization;
using Bot.Core.Desk.Staff;
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
        if (payload == Settings.Payload) return new Settings();
        if (payload == Search.Payload) return new Search();
        if (Rest(payload, Headlines.DeepLinkPrefix) is { } section) return new Section(section);
        if (Rest(payload, InviteSecret.Prefix) is { } secret) return new Invitation(secret);
        return Rest(payload, ArticlePrefix) is { } id
            && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new Article(new(number))
            : null;
    }

    /// <summary>A section, by its token or any of its names.</summary>
    public sealed record Section(string Token) : DeepLink;

    /// <summary>An invitation into the staff.</summary>
    public sealed record Invitation(string Secret) : DeepLink;

    /// <summary>An article.</summary>
    public sealed record Article(ArticleId Id) : DeepLink;

    /// <summary>The settings.</summary>
    public sealed record Settings : DeepLink
    {
        /// <summary>The whole payload.</summary>
        public const string Payload = "settings";
    }

    /// <summary>A search, whose words are asked for.</summary>
    public sealed record Search : DeepLink
    {
        /// <summary>The whole payload.</summary>
        public const string Payload = "search";
    }

    private static string? Rest(string payload, string prefix) =>
        payload.StartsWith(prefix, StringComparison.Ordinal) && payload.Length > prefix.Length ? payload[prefix.Length..] : null;
}
