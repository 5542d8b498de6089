using Bot.Core.Composing;

namespace Bot.Settings;

/// <summary>Templates that stand in files of their own: a setting names the file, whose name ends in <c>.liquid</c>.</summary>
internal static class TemplateFiles
{
    private const string Ending = ".liquid";

    /// <summary>Puts the text of each named file in the place of its name.</summary>
    /// <returns>A fault for each file that cannot be read; its setting counts as not given.</returns>
    public static IReadOnlyList<SettingFault> Read(BotSettings settings)
    {
        var faults = new List<SettingFault>();
        foreach (var (index, channel) in settings.Channels.Index())
            channel.Template = Text(channel.Template, $"Channels:{index}:Template", faults);
        var templates = settings.Newsroom.Templates;
        foreach (var (network, template) in templates.ToList())
            if (Text(template, $"Newsroom:Templates:{network}", faults) is { } text) templates[network] = text;
            else templates.Remove(network);
        return faults;
    }

    private static string? Text(string? template, string key, List<SettingFault> faults)
    {
        if (template is null || template.Contains('{', StringComparison.Ordinal)
            || !template.EndsWith(Ending, StringComparison.OrdinalIgnoreCase)) return template;
        try
        {
            // More than the longest template is not read; its text is then a fault of its own.
            using var file = File.OpenText(template);
            var letters = new char[PostTemplate.Longest + 1];
            return new string(letters, 0, file.ReadBlock(letters));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            faults.Add(new(key, $"the file {template} cannot be read. {fault.Message}"));
            return null;
        }
    }
}
