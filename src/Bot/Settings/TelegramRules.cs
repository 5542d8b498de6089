using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Core.Fetching;
using Bot.Networks.Telegram;

namespace Bot.Settings;

/// <summary>What the settings of the account on Telegram must be; how updates come to it, <see cref="TelegramWebhookRules"/> has.</summary>
internal static partial class TelegramRules
{
    /// <summary>The faults of the account.</summary>
    public static IEnumerable<SettingFault> Faults(TelegramOptions telegram)
    {
        // The token itself is never repeated: faults are printed and logged.
        if (telegram.Token is { } token && !TokenShape().IsMatch(token))
            yield return new("Telegram:Token", "this is not the shape of a token. BotFather's look like 123456789: and 35 letters, digits, - or _.");
        if (telegram.SettleTime < TimeSpan.FromSeconds(1) || telegram.SettleTime > TimeSpan.FromHours(1))
            yield return new("Telegram:SettleTime", "out of range. Write a time span from 00:00:01 to 01:00:00.");
        if (telegram.RequestTimeout < TimeSpan.FromSeconds(15) || telegram.RequestTimeout > TimeSpan.FromMinutes(2))
            yield return new("Telegram:RequestTimeout", "out of range. Write a time span from 00:00:15 to 00:02:00.");
        foreach (var (name, number, most) in new[]
        {
            (nameof(telegram.Pace.AccountPerSecond), telegram.Pace.AccountPerSecond, 100_000), (nameof(telegram.Pace.ChatPerMinute), telegram.Pace.ChatPerMinute, 6000),
            (nameof(telegram.Pace.ChatBurst), telegram.Pace.ChatBurst, 100), (nameof(telegram.Pace.GroupPerMinute), telegram.Pace.GroupPerMinute, 6000),
        })
            if (number < 1 || number > most)
                yield return new($"Telegram:Pace:{name}", string.Create(CultureInfo.InvariantCulture, $"out of range. Write a number of messages from 1 to {most}."));
        if (AddressGuard.Read(telegram.ApiUrl) is not { } api)
            yield return SettingsRules.NotWeb("Telegram:ApiUrl", telegram.ApiUrl);
        else if (api.AbsolutePath != "/")
            yield return new("Telegram:ApiUrl", $"“{telegram.ApiUrl}” has a path, which would be ignored. Write scheme, host and port only.");
    }

    [GeneratedRegex(@"^\d{1,20}:[A-Za-z0-9_-]{30,64}$")]
    private static partial Regex TokenShape();
}
