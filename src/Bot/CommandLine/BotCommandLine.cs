using System.CommandLine;
using Bot.CommandLine.Inspect;
using Bot.Settings;
using Bot.Storage;

namespace Bot.CommandLine;

/// <summary>The verbs, and how their faults are told.</summary>
internal static class BotCommandLine
{
    /// <summary>A settings file that goes over the default one; every verb takes it.</summary>
    public static Option<string?> SettingsFile { get; } = new("--settings")
    {
        Description = "A JSON file with settings that go over those in appsettings/",
        HelpName = "FILE",
        Recursive = true,
    };

    /// <summary>Runs the program.</summary>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Root().Parse(args);
        // The host ends on signals by itself, in its own time; the command line must not cut it short.
        var how = new InvocationConfiguration { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false };
        try
        {
            var code = await parsed.InvokeAsync(how).ConfigureAwait(false);
            return parsed.Errors.Count > 0 ? ExitCode.Wrong : code;
        }
        catch (SettingsException faults)
        {
            await TellAsync(faults).ConfigureAwait(false);
            return ExitCode.Wrong;
        }
        catch (StorageFault fault)
        {
            await Console.Error.WriteLineAsync($"Storage: {fault.Message}").ConfigureAwait(false);
            return ExitCode.Failed;
        }
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("""
            Watches a newsroom's sources and posts what is new to its channels.
            Without settings it starts a sandbox to look at: an invented paper and an invented Telegram.
            """)
        {
            SettingsFile,
            RunCommand.Create(),
            SandboxCommand.Create(),
            CheckCommand.Create(),
            HealthCommand.Create(),
            MigrateCommand.Create(),
            PostCommand.Create(),
            PreviewCommand.Create(),
            WhyCommand.Create(),
            InspectCommand.Create(),
        };
        root.SetAction(RunCommand.RunAsync);
        return root;
    }

    private static async Task TellAsync(SettingsException faults)
    {
        await Console.Error.WriteLineAsync(faults.Faults.Count == 1
            ? "The program does not start, for one setting is wrong:"
            : $"The program does not start, for {faults.Faults.Count} settings are wrong:").ConfigureAwait(false);
        foreach (var fault in faults.Faults)
            await Console.Error.WriteLineAsync($"  {fault}").ConfigureAwait(false);
    }
}
