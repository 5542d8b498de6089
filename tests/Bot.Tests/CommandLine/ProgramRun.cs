using System.Diagnostics;
using Bot.Tests.Running;

namespace Bot.Tests.CommandLine;

/// <summary>How a run of the program ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    /// <summary>The output's lines.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs the program as a person would, without settings from the environment of the tests.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="input">What is given on standard input.</param>
    public static async Task<ProgramRun> OfAsync(IEnumerable<string> arguments, string input = "")
    {
        var cancel = TestContext.Current.CancellationToken;
        using var process = Process.Start(BotProgram.Start(arguments))!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancel), process.StandardError.ReadToEndAsync(cancel));
        await process.StandardInput.WriteAsync(input.AsMemory(), cancel);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancel);
        return new(process.ExitCode, await output, await error);
    }
}
