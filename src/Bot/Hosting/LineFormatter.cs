using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Bot.Hosting;

/// <summary>One line an entry, for people and for machines that split at blanks: time (UTC), level, room, message; a fault's trace below it.</summary>
internal sealed class LineFormatter(TimeProvider time) : ConsoleFormatter(FormatterName)
{
    /// <summary>The name by which the console logger finds it.</summary>
    public const string FormatterName = "line";

    public override void Write<TState>(in LogEntry<TState> entry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var message = entry.Formatter(entry.State, entry.Exception).ReplaceLineEndings(" ");
        var room = entry.Category[(entry.Category.LastIndexOf('.') + 1)..];
        textWriter.WriteLine($"{time.GetUtcNow():HH:mm:ss} {Level(entry.LogLevel)} {room,-12} {message}");
        if (entry.Exception is { } fault) textWriter.WriteLine(fault);
    }

    private static string Level(LogLevel level) => level switch
    {
        LogLevel.Information => "info ",
        LogLevel.Warning => "WARN ",
        LogLevel.Error or LogLevel.Critical => "ERROR",
        _ => "debug",
    };
}
