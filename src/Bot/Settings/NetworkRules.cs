using System.Text.RegularExpressions;
using Bot.Core.Fetching;
using Bot.Core.Model;
using Bot.Networks.Mastodon;
using Bot.Networks.Telegram;
using Bot.Networks.Webhook;

namespace Bot.Settings;

/// <summary>The networks there are, what channels on them must name, and what their accounts need.</summary>
public static partial class NetworkRules
{
    private const int ShortestSecret = 20;

    /// <summary>The names of the networks.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [TelegramNetwork.NetworkName, MastodonNetwork.NetworkName, WebhookNetwork.NetworkName];

    /// <summary>Whether a channel is on a network.</summary>
    internal static bool IsOn(this ChannelSettings channel, string network) =>
        channel.Network.Equals(network, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether any channel is on a network.</summary>
    internal static bool Uses(this BotSettings settings, string network) => settings.Channels.Exists(channel => channel.IsOn(network));

    /// <summary>What is wrong with a name that should be a network's.</summary>
    internal static IEnumerable<SettingFault> Name(string key, string network)
    {
        if (!Names.Contains(network, StringComparer.OrdinalIgnoreCase))
            yield return new(key, $"“{network}” is not supported. There is {string.Join(", ", Names)}.");
    }

    /// <summary>The faults of channels' networks and addresses, and of the accounts that they need.</summary>
    public static IEnumerable<SettingFault> Faults(BotSettings settings) =>
    [
        .. settings.Channels.SelectMany((channel, index) => Channel(channel, $"Channels:{index}", settings.Watching)),
        .. settings.Channels.SelectMany((channel, index) => Notice(channel, $"Channels:{index}")),
        .. Mastodon(settings.Mastodon, settings.Uses(MastodonNetwork.NetworkName)),
        .. Webhook(settings.Webhook, settings.Uses(WebhookNetwork.NetworkName)),
    ];

    private static IEnumerable<SettingFault> Channel(ChannelSettings channel, string key, FetchOptions watching)
    {
        foreach (var fault in Name($"{key}:Network", channel.Network)) yield return fault;
        if (channel.Address is not { } address) yield return new($"{key}:Address", "missing. It must be given.");
        else if (channel.IsOn(TelegramNetwork.NetworkName) && !TelegramAddress().IsMatch(address))
            yield return new($"{key}:Address", $"“{address}” is no Telegram address. Write @name or the numeric chat id, for example -1001234567890.");
        else if (channel.IsOn(MastodonNetwork.NetworkName) && !MastodonAddress().IsMatch(address))
            yield return new($"{key}:Address", $"“{address}” is no name of an account. Write @name, the account whose token Mastodon:Token is.");
        // An address may hold a key of the receiver's: it is not repeated.
        else if (channel.IsOn(WebhookNetwork.NetworkName) && !IsReceiver(address, watching))
            yield return new($"{key}:Address",
                "no https address. Write one in full, for example https://cms.example/posts; http is for hosts in Watching:AllowedPrivateHosts.");
    }

    private static IEnumerable<SettingFault> Notice(ChannelSettings channel, string key)
    {
        if (channel.Retract == RetractUse.Notice && channel.IsOn(WebhookNetwork.NetworkName))
            yield return new($"{key}:Retract", "a receiver is told that a post is taken back, and decides itself what becomes of it. Write Delete, or leave it out.");
    }

    private static IEnumerable<SettingFault> Mastodon(MastodonOptions mastodon, bool isUsed)
    {
        if (isUsed && mastodon.Instance is null)
            yield return new("Mastodon:Instance", "missing. Write the server of the account, for example https://mastodon.example.");
        if (mastodon.Instance is { } instance && AddressGuard.Read(instance) is not { PathAndQuery: "/" })
            yield return new("Mastodon:Instance", $"“{instance}” is no server. Write scheme and host only, for example https://mastodon.example.");
        if (isUsed && mastodon.Token is null)
            yield return new("Mastodon:Token",
                "missing. Give the token of an application with write:statuses, write:media and read:accounts as Mastodon__Token, "
                + "or the file that holds it as Mastodon__TokenFile.");
        // The token itself is never repeated: faults are printed and logged.
        else if (mastodon.Token is { } token && token.Any(sign => sign is <= ' ' or > '~'))
            yield return new("Mastodon:Token", "this is not the shape of a token. Tokens have letters, digits and signs without blanks.");
    }

    private static IEnumerable<SettingFault> Webhook(WebhookOptions webhook, bool isUsed)
    {
        if (isUsed && webhook.Secret is null)
            yield return new("Webhook:Secret",
                "missing. Give what receivers know the bot by as Webhook__Secret, or the file that holds it as Webhook__SecretFile.");
        else if (webhook.Secret is { } secret && (secret.Length < ShortestSecret || secret.Any(sign => sign is <= ' ' or > '~')))
            yield return new("Webhook:Secret", $"too easily guessed. Write {ShortestSecret} or more letters, digits and signs without blanks.");
        else if (webhook.Secret is { } key && !WebhookSignature.IsKey(key))
            yield return new("Webhook:Secret", "what follows whsec_ is no base64. Write it as it was made, or a secret without whsec_.");
        if (webhook.RequestTimeout < TimeSpan.FromSeconds(1) || webhook.RequestTimeout > TimeSpan.FromMinutes(2))
            yield return new("Webhook:RequestTimeout", "out of range. Write a time span from 00:00:01 to 00:02:00.");
    }

    private static bool IsReceiver(string address, FetchOptions watching) =>
        AddressGuard.Read(address) is { } receiver
        && (receiver.Scheme == Uri.UriSchemeHttps
            || watching.AllowedPrivateHosts.Contains($"{receiver.Host}:{receiver.Port}", StringComparer.OrdinalIgnoreCase));

    [GeneratedRegex(@"^(@[A-Za-z][A-Za-z0-9_]{3,31}|-?\d{1,19})$")]
    private static partial Regex TelegramAddress();

    [GeneratedRegex(@"^@?[A-Za-z0-9_]([A-Za-z0-9_.-]{0,60}[A-Za-z0-9_])?(@[A-Za-z0-9.-]{3,253}(:\d{1,5})?)?$")]
    private static partial Regex MastodonAddress();
}
