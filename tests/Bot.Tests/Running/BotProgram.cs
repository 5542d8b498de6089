using System.Diagnostics;

namespace Bot.Tests.Running;

/// <summary>The program as it stands beside the tests.</summary>
internal static class BotProgram
{
    /// <summary>How a person starts it, without settings from the environment of the tests.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="folder">The folder in which it is started; null: any.</param>
    public static ProcessStartInfo Start(IEnumerable<string> arguments, string? folder = null)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Bot.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? Path.GetTempPath(),
        };
        foreach (var setting in start.Environment.Keys.Where(name => name.Contains("__", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(setting);
        return start;
    }
}
