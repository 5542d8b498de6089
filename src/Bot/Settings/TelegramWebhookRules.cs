using System.Text.RegularExpressions;
using Bot.Core.Fetching;
using Bot.Networks.Telegram;

namespace Bot.Settings;

/// <summary>What Telegram asks of the address to which it brings messages, and of the secret that it shows (Bot API, setWebhook).</summary>
internal static partial class TelegramWebhookRules
{
    private static readonly int[] Ports = [443, 80, 88, 8443];

    private static readonly string[] Taken = ["/health", "/metrics", "/api", "/websub"];

    /// <summary>The faults of the settings.</summary>
    public static IEnumerable<SettingFault> Faults(BotSettings settings)
    {
        var telegram = settings.Telegram;
        var isUsed = telegram.Updates == TelegramUpdateMode.Webhook;
        if (isUsed && telegram.WebhookUrl is null)
            yield return new("Telegram:WebhookUrl",
                "missing. Write the https address under which Telegram reaches this program, for example https://bot.example/telegram/updates.");
        else if (telegram.WebhookUrl is { } url)
            foreach (var problem in Address(url, telegram)) yield return new("Telegram:WebhookUrl", problem);
        if (isUsed && telegram.WebhookSecret is null)
            yield return new("Telegram:WebhookSecret",
                "missing. Give up to 256 letters, digits, _ or - that nobody guesses as Telegram__WebhookSecret, or the file that holds them as "
                + "Telegram__WebhookSecretFile.");
        // The secret itself is never repeated: faults are printed and logged.
        else if (telegram.WebhookSecret is { } secret && !SecretShape().IsMatch(secret))
            yield return new("Telegram:WebhookSecret", "Telegram would not take it. Write 1 to 256 letters (A-Z, a-z), digits, _ or -.");
    }

    private static IEnumerable<string> Address(string url, TelegramOptions telegram)
    {
        if (AddressGuard.Read(url) is not { Fragment: "" } address)
        {
            yield return "no address of the web. Write it in full, for example https://bot.example/telegram/updates.";
            yield break;
        }
        var path = address.AbsolutePath;
        if (telegram.Token is { } token && url.Contains(token.Split(':')[^1], StringComparison.Ordinal))
            yield return "the token is in it, and addresses stand in logs. Write another path; Telegram:WebhookSecret tells who calls.";
        else if (path == "/")
            yield return $"“{url}” has no path. Write one, for example {new Uri(address, "/telegram/updates")}.";
        else if (Array.Exists(Taken, taken => path.Equals(taken, StringComparison.Ordinal) || path.StartsWith(taken + "/", StringComparison.Ordinal)))
            yield return $"“{path}” is something else on this program. Write another path, for example /telegram/updates.";
        else if (address.Query.Length > 0 || path.AsSpan().ContainsAny("%{}*"))
            yield return $"“{address.PathAndQuery}” is no plain path. Write letters, digits, /, - and _ only, for example /telegram/updates.";
        // A Bot API server of one's own, run with --local, takes any (tdlib/telegram-bot-api, "Use local Bot API server").
        if (telegram.ApiUrl.TrimEnd('/') != new TelegramOptions().ApiUrl) yield break;
        if (address.Scheme != Uri.UriSchemeHttps)
            yield return "Telegram calls https only. Write an https address; a proxy may pass what comes there on to Web:Url.";
        else if (!Ports.Contains(address.Port))
            yield return $"Telegram calls no port but {string.Join(", ", Ports)}. Write one of them, or none for 443.";
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{1,256}$")]
    private static partial Regex SecretShape();
}
