using Microsoft.Data.Sqlite;

namespace Bot.Storage;

/// <summary>Copies of a database beside it.</summary>
internal static class DatabaseBackup
{
    /// <summary>Copies the database as it stands, what is still in its log included, to a file that did not exist.</summary>
    /// <returns>The copy.</returns>
    public static string Make(SqliteConnection source, string file, string migration)
    {
        var copy = FreeName($"{file}.before-{migration}");
        // Pooled, the copy would stay open.
        var connection = new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false };
        using var target = new SqliteConnection(connection.ToString());
        target.Open();
        source.BackupDatabase(target);
        return copy;
    }

    /// <summary>An earlier copy is never overwritten: it may be the only good one.</summary>
    private static string FreeName(string stem)
    {
        var name = $"{stem}.bak";
        for (var number = 2; File.Exists(name); number++) name = $"{stem}.{number}.bak";
        return name;
    }
}
