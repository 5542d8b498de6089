using System.Diagnostics;

namespace Bot.Benchmarks;

/// <summary>Further processes of the benchmarks: servers, whose work is not to be counted, and what is to run as the program does.</summary>
internal static class OwnProcess
{
    private static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "Bot.Benchmarks.dll");

    /// <summary>How a verb is started beside this one.</summary>
    public static ProcessStartInfo Beside(string verb) => new("dotnet", [Assembly, verb]);

    /// <summary>
    /// Runs a verb under the program's own runtime settings: how code is compiled and garbage collected decides most of what is resident.
    /// </summary>
    /// <returns>The process's exit code.</returns>
    public static async Task<int> RunAsTheProgramAsync(string verb, string[] options)
    {
        var settings = Path.Combine(AppContext.BaseDirectory, "Bot.runtimeconfig.json");
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", "--runtimeconfig", settings, Assembly, verb, .. options]))!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
