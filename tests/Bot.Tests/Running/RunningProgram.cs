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
    /// <returns>The last of them.</returns>
    public Task<string> SaysAsync(string words, int times = 1) => Patience.UntilAsync(
        $"“{words}” in the log, {times} times", () => Task.FromResult(Spoken(words, times)), () => Log);

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

    private string? Spoken(string words, int times)
    {
        var ended = process.HasExited;
        var lines = Lines.Where(line => line.Contains(words, StringComparison.Ordinal)).ToList();
        if (lines.Count >= times) return lines[times - 1];
        return ended ? throw new InvalidOperationException($"The program ended before it said “{words}”:\n{Log}") : null;
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (said) said.Append(line).Append('\n');
    }
}
