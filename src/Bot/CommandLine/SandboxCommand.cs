using System.CommandLine;
using Bot.Hosting;
using Bot.Sandbox;
using Bot.Settings;

namespace Bot.CommandLine;

/// <summary><c>sandbox</c>: the invented paper and the invented Telegram alone, as a process of its own.</summary>
internal static class SandboxCommand
{
    private static readonly Option<int> Port = new("--port")
    {
        Description = "The port on 127.0.0.1; 0 takes any free one",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => 5081,
    };

    private static readonly Option<int> Seed = new("--seed")
    {
        Description = "What the paper's chance begins with: the same seed, the same news",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => 1,
    };

    private static readonly Option<bool> Limits = new("--limits")
    {
        Description = "Enforce Telegram's rate limits",
    };

    private static readonly Option<string[]> Faults = new("--faults")
    {
        Description = $"Faults to begin with: {string.Join(", ", SandboxOptions.FaultKinds)}; a number after a colon is how often (reset_after:3)",
        HelpName = "KIND",
        AllowMultipleArgumentsPerToken = true,
    };

    public static Command Create()
    {
        var command = new Command("sandbox", "Run the sandbox alone: an invented paper and an invented Telegram on loopback") { Port, Seed, Limits, Faults };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var address = WebAddress.Parse($"http://127.0.0.1:{parsed.GetValue(Port)}")
            ?? throw new SettingsException([new SettingFault("--port", "write a number from 0 to 65535.")]);
        var faults = parsed.GetValue(Faults) ?? [];
        if (SandboxOptions.UnknownFault(faults) is { } unknown)
            throw new SettingsException([new SettingFault("--faults", $"“{unknown}” is not one of {string.Join(", ", SandboxOptions.FaultKinds)}.")]);
        await SandboxHost.RunAsync(new SandboxOptions(Path.Combine("data", "sandbox"), address.Local)
        {
            Seed = parsed.GetValue(Seed),
            EnforceLimits = parsed.GetValue(Limits),
            Faults = faults,
        }, address, cancel).ConfigureAwait(false);
        return ExitCode.Well;
    }
}
