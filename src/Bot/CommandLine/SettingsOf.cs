using System.CommandLine;
using Bot.Settings;

namespace Bot.CommandLine;

/// <summary>The settings that a verb works with.</summary>
internal static class SettingsOf
{
    /// <summary>Settings without faults.</summary>
    /// <exception cref="SettingsException">Something is wrong with them; every fault is listed.</exception>
    public static BotSettings Checked(ParseResult parsed, Func<BotSettings, IEnumerable<SettingFault>>? besides = null)
    {
        var (settings, faults) = SettingsReader.Read(SettingsSources.Gather(parsed.GetValue(BotCommandLine.SettingsFile)));
        var all = faults.Concat(TemplateFiles.Read(settings)).Concat(SettingsRules.Faults(settings)).Concat(besides?.Invoke(settings) ?? []).ToList();
        return all.Count == 0 ? settings : throw new SettingsException(all);
    }
}
