using Bot.Settings;
using Microsoft.Extensions.Configuration;

namespace Bot.Tests.Settings;

/// <summary>Settings given by a test, as they would come from a file or the environment.</summary>
internal static class Given
{
    /// <summary>The settings as far as they can be read.</summary>
    public static BotSettings Settings(params (string Key, string? Value)[] given) => SettingsReader.Read(Configuration(given)).Settings;

    /// <summary>What is wrong with them, each fault as it is printed.</summary>
    public static List<SettingFault> Faults(params (string Key, string? Value)[] given)
    {
        var (settings, faults) = SettingsReader.Read(Configuration(given));
        return [.. faults, .. SettingsRules.Faults(settings)];
    }

    private static IConfigurationRoot Configuration(IEnumerable<(string Key, string? Value)> given) => new ConfigurationBuilder()
        .AddInMemoryCollection(given.Select(entry => new KeyValuePair<string, string?>(entry.Key, entry.Value))).Build();
}
