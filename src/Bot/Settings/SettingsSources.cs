using Microsoft.Extensions.Configuration.Memory;

namespace Bot.Settings;

/// <summary>Where settings come from, the later over the earlier: the default file beside the program, the local one, a named one, the environment, secrets in files.</summary>
public static class SettingsSources
{
    /// <summary>Secrets that may be given as the path of a file, in a setting of the same name with <c>File</c> at its end.</summary>
    public static IReadOnlyList<string> Secrets { get; } = ["Telegram:Token"];

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
        var found = new List<KeyValuePair<string, string?>>();
        foreach (var key in Secrets)
        {
            if (settings[$"{key}File"] is not { Length: > 0 } path) continue;
            found.Add(new(key, ReadSecret($"{key}File", path)));
        }
        return found;
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

    private static SettingsException Fault(string key, string problem) => new([new SettingFault(key, problem)]);
}
