using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Bot.Storage.Tests.Trouble;

/// <summary>A log that lists what it was told.</summary>
internal sealed class ListedLog
{
    private readonly ConcurrentQueue<(LogLevel Level, string Text)> entries = new();

    /// <summary>What an operator would look at.</summary>
    public IReadOnlyList<string> Warnings => [.. entries.Where(entry => entry.Level >= LogLevel.Warning).Select(entry => entry.Text)];

    /// <summary>A room's part of it.</summary>
    public ILogger<T> For<T>() => new Room<T>(this);

    private sealed class Room<T>(ListedLog log) : ILogger<T>
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.entries.Enqueue((logLevel, formatter(state, exception)));
    }
}
