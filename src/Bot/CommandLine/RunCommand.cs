using System.CommandLine;
using Bot.Hosting;
using Bot.Settings;

namespace Bot.CommandLine;

/// <summary><c>run</c>: the bot itself. Only this verb decides whether it is the sandbox that runs.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var command = new Command("run", "Run the bot (the default); with neither a token nor sources it runs in the sandbox");
        command.SetAction(RunAsync);
        return command;
    }

    public static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var settings = SettingsOf.Checked(parsed, chosen => IsSandbox(chosen) ? SettingsRules.FaultsOfSandbox(chosen) : SettingsRules.FaultsOfRun(chosen));
        await BotHost.RunAsync(settings, IsSandbox(settings), cancel).ConfigureAwait(false);
        return ExitCode.Well;
    }

    /// <summary>Nothing of the real network is named: neither who posts nor what is watched.</summary>
    private static bool IsSandbox(BotSettings settings) => settings.Telegram.Token is null && settings.Sources.Count == 0;
}
