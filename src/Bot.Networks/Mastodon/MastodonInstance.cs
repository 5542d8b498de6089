using System.Text.Json.Nodes;
using Bot.Core.Composing;
using Bot.Core.Delivering;

namespace Bot.Networks.Mastodon;

/// <summary>What the account's server takes: Mastodon's own limits until it has said otherwise (<c>GET /api/v2/instance</c>).</summary>
internal sealed class MastodonInstance(MastodonClient client, TimeProvider time)
{
    private const int UsualLength = 500;
    private const int UsualLinkLength = 23;

    /// <summary>Headline, summary, hashtags, and the address, which the server makes a card of.</summary>
    private const string Template = """
        {% if emoji %}{{ emoji }} {% endif %}{% if flair %}{{ flair }}: {% endif %}{{ title }}

        {{ summary }}

        {{ hashtags | join: ' ' }}

        {{ address }}
        """;

    private static readonly TimeSpan Fresh = TimeSpan.FromDays(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(10);

    private DateTimeOffset next = DateTimeOffset.MinValue;
    private volatile NetworkTraits traits = Of(UsualLength, UsualLinkLength);

    /// <summary>What is known of it now.</summary>
    public NetworkTraits Traits => traits;

    /// <summary>Asks, at most once a day; what cannot be asked stays as it was. Throws only for <paramref name="cancel"/>.</summary>
    public async Task LearnAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        if (now < next) return;
        next = now + AfterFailure;
        try
        {
            var answer = await client.CallAsync(HttpMethod.Get, "/api/v2/instance", cancel).ConfigureAwait(false);
            if ((answer.Body?["configuration"] as JsonObject)?["statuses"] is not JsonObject statuses) return;
            traits = Of(
                Number(statuses, "max_characters", UsualLength),
                Number(statuses, "characters_reserved_per_url", UsualLinkLength));
            next = now + Fresh;
        }
        catch (Exception) when (!cancel.IsCancellationRequested)
        {
            // The call that matters follows and tells what is wrong.
        }
    }

    /// <summary>Code points are never fewer than the graphemes that Mastodon counts.</summary>
    private static NetworkTraits Of(int length, int linkLength) => new()
    {
        Limits = new TextLimits(length, int.MaxValue)
        {
            Markup = PostMarkup.PlainText,
            LinkLength = linkLength,
            CaptionCodePoints = null,
        },
        Template = Template,
        // Keys are remembered for an hour from when the status was made, which is after the first try began.
        Repeats = new SafeRepeat(TimeSpan.FromMinutes(55), TimeSpan.FromSeconds(5)),
    };

    private static int Number(JsonObject group, string name, int usual) =>
        group[name] is JsonValue value && value.TryGetValue<int>(out var number) && number is > 0 and <= 100_000 ? number : usual;
}
