using System.Diagnostics;
using System.Text;

namespace Bot.Tests.Running;

/// <summary>The program as a process that goes on until it is stopped or killed.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private readonly Process process;
    private readonly StringBuilder said = new();

    private RunningProgram(Process process) => this.process = process;

    /// <summary>Everything it has written so far.</summary>
    public string Log
    {
        get
        {
            lock (said) return said.ToString();
        }
    }

    /// <summary>The lines it has written so far.</summary>
    public IEnumerable<string> Lines => Log.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Starts it.</summary>
    public static RunningProgram Start(IEnumerable<string> arguments, string? folder = null)
    {
        var process = new Process { StartInfo = BotProgram.Start(arguments, folder) };
        var program = new RunningProgram(process);
        process.OutputDataReceived += (_, line) => program.Hear(line.Data);
        process.ErrorDataReceived += (_, line) => program.Hear(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return program;
    }

    /// <summary>Waits until it has written as many lines with the words.</summary>
    public Task SaysAsync(string words, int times = 1) => UntilAsync(
        $"“{words}” in the log, {times} times", () => Lines.Count(line => line.Contains(words, StringComparison.Ordinal)) >= times);

    /// <summary>Ends it as a power cut would: nothing of its own runs any more.</summary>
    public Task KillAsync()
    {
        process.Kill();
        return process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Asks it to end, as an operator or a container's host does.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync()
    {
        using var signal = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private Task UntilAsync(string what, Func<bool> ask) => Patience.UntilAsync(
        what, () => ask() || (process.HasExited ? throw new InvalidOperationException($"The program ended, {what} never came:\n{Log}") : false), () => Log);

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (said) said.Append(line).Append('\n');
    }
}
