using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration.Memory;

namespace Bot.Settings;

/// <summary>Where settings come from, the later over the earlier: the default file beside the program, the local one, a named one, the environment, secrets in files.</summary>
public static partial class SettingsSources
{
    /// <summary>Whether a setting names the file that holds a secret: the secret's own key with <c>File</c> at its end.</summary>
    public static bool NamesSecret(string key) => SecretFile().IsMatch(key);

    /// <summary>Gathers all settings.</summary>
    /// <param name="file">A file named on the command line; null for none.</param>
    /// <exception cref="SettingsException">A file cannot be read.</exception>
    public static IConfigurationRoot Gather(string? file)
    {
        var beside = Path.Combine(AppContext.BaseDirectory, "appsettings");
        var builder = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(beside, "appsettings.json"), optional: true)
            .AddJsonFile(Path.Combine(beside, "appsettings.local.json"), optional: true);
        if (file is not null)
        {
            if (!File.Exists(file)) throw Fault("--settings", $"there is no file {file}.");
            builder.AddJsonFile(Path.GetFullPath(file), optional: false);
        }
        builder.AddEnvironmentVariables();
        try
        {
            return builder.Add(new MemoryConfigurationSource { InitialData = SecretsOf(builder.Build()) }).Build();
        }
        catch (InvalidDataException fault)
        {
            throw Fault("appsettings", $"{fault.Message} {fault.InnerException?.Message}".Trim());
        }
    }

    /// <summary>The secrets that are named by files, and the settings that named them taken out.</summary>
    private static List<KeyValuePair<string, string?>> SecretsOf(IConfigurationRoot settings)
    {
        return [.. settings.AsEnumerable()
            .Where(setting => setting.Value is { Length: > 0 } && NamesSecret(setting.Key))
            .Select(setting => new KeyValuePair<string, string?>(setting.Key[..^"File".Length], ReadSecret(setting.Key, setting.Value!)))];
    }

    private static string ReadSecret(string key, string path)
    {
        try
        {
            return File.ReadAllText(path).Trim() is { Length: > 0 } secret ? secret : throw Fault(key, $"the file {path} is empty.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Fault(key, $"the file cannot be read. {fault.Message}");
        }
    }

    [GeneratedRegex("^(Telegram:Token|Telegram:WebhookSecret|Mastodon:Token|Webhook:Secret|Assistant:Key|Web:PushTokens:[0-9]+:Token)File$", RegexOptions.IgnoreCase)]
    private static partial Regex SecretFile();

    private static SettingsException Fault(string key, string problem) => new([new SettingFault(key, problem)]);
}
