using Microsoft.Data.Sqlite;

namespace Bot.Storage;

/// <summary>What the storage settings must be.</summary>
public static class StorageRules
{
    /// <summary>The faults of the settings: each one's key, and what is wrong and how to mend it.</summary>
    public static IEnumerable<(string Key, string Problem)> Faults(StorageOptions options)
    {
        if (!string.Equals(options.Provider, "Sqlite", StringComparison.OrdinalIgnoreCase))
            yield return ("Storage:Provider", $"“{options.Provider}” is not a database of this program. There is Sqlite.");
        if (ConnectionFault(options.ConnectionString) is { } fault)
            yield return ("Storage:ConnectionString", $"{fault} Write for example Data Source=data/bot.db.");
    }

    private static string? ConnectionFault(string connection)
    {
        try
        {
            var written = new SqliteConnectionStringBuilder(connection);
            // A database in memory is empty again at every start, and of every connection its own.
            var inMemory = written.Mode == SqliteOpenMode.Memory || written.DataSource.Contains(":memory:", StringComparison.OrdinalIgnoreCase);
            return written.DataSource.Length == 0 || inMemory ? "it names no file." : null;
        }
        catch (ArgumentException fault)
        {
            return $"it cannot be read ({fault.Message.TrimEnd('.')}).";
        }
    }
}
