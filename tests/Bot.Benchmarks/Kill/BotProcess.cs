using System.Diagnostics;
using System.Text;

namespace Bot.Benchmarks.Kill;

/// <summary>The program as a process.</summary>
internal sealed class BotProcess : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder said = new();

    private BotProcess(Process process) => this.process = process;

    public bool HasExited => process.HasExited;

    /// <summary>Its resident memory now, in bytes.</summary>
    public long Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>The processor time it has used.</summary>
    public TimeSpan Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Its number in the system.</summary>
    public int Id => process.Id;

    public string Log
    {
        get
        {
            lock (said) return said.ToString();
        }
    }

    public static BotProcess Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Bot.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        foreach (var setting in start.Environment.Keys.Where(name => name.Contains("__", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(setting);
        var bot = new BotProcess(new Process { StartInfo = start });
        bot.process.OutputDataReceived += (_, line) => bot.Hear(line.Data);
        bot.process.ErrorDataReceived += (_, line) => bot.Hear(line.Data);
        bot.process.Start();
        bot.process.BeginOutputReadLine();
        bot.process.BeginErrorReadLine();
        return bot;
    }

    /// <summary>Ends it as a power cut would.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (said) said.Append(line).Append('\n');
    }
}
