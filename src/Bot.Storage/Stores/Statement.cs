using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Bot.Storage.Stores;

/// <summary>
/// A statement that is prepared once and run by the thousand a second, by SQLite's own functions (https://sqlite.org/c3ref/stmt.html):
/// a command of the database library costs as much again as what it asks for.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 connection;
    private readonly sqlite3_stmt prepared;

    /// <summary>Where each value stands in the text; 0: nowhere.</summary>
    private readonly int[] places;

    public Statement(SqliteConnection connection, string text, ReadOnlySpan<(string Name, object? Value)> values)
    {
        this.connection = connection.Handle!;
        Check(raw.sqlite3_prepare_v3(this.connection, text, raw.SQLITE_PREPARE_PERSISTENT, out prepared));
        places = new int[values.Length];
        for (var index = 0; index < values.Length; index++)
            places[index] = raw.sqlite3_bind_parameter_index(prepared, values[index].Name);
    }

    /// <summary>Sets the values of the next run.</summary>
    public void Bind(ReadOnlySpan<(string Name, object? Value)> values)
    {
        for (var index = 0; index < values.Length; index++) Check(Bind(places[index], values[index].Value));
    }

    /// <summary>Runs it.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Run()
    {
        using var rows = Read();
        while (rows.Next())
        {
        }
        return raw.sqlite3_changes(connection);
    }

    /// <summary>Runs it for its rows.</summary>
    public Rows Read() => new(this);

    public void Dispose() => prepared.Dispose();

    private int Bind(int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(prepared, place),
        long number => raw.sqlite3_bind_int64(prepared, place, number),
        string text => raw.sqlite3_bind_text(prepared, place, text),
        _ => throw new ArgumentException($"A statement takes numbers and texts, not {value.GetType().Name}.", nameof(value)),
    };

    private void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE)) SqliteException.ThrowExceptionForRC(code, connection);
    }

    /// <summary>The rows of one run, from before the first. At its end the statement is ready for the next.</summary>
    public readonly ref struct Rows(Statement statement)
    {
        /// <summary>Goes to the next row.</summary>
        /// <returns>Whether there is one.</returns>
        public bool Next()
        {
            var code = raw.sqlite3_step(statement.prepared);
            statement.Check(code);
            return code == raw.SQLITE_ROW;
        }

        public bool IsNull(int column) => raw.sqlite3_column_type(statement.prepared, column) == raw.SQLITE_NULL;

        public long Number(int column) => raw.sqlite3_column_int64(statement.prepared, column);

        /// <summary>The number; null where there is none. The type is asked only where it can matter: SQLite reads a zero there.</summary>
        public long? NumberOrNull(int column) => Number(column) is var number && number == 0 && IsNull(column) ? null : number;

        public string Text(int column) => raw.sqlite3_column_text(statement.prepared, column).utf8_to_string();

        public string? TextOrNull(int column) => Text(column);

        /// <summary>The bytes of a text (UTF-8) or of a blob, until the next row; none where there is neither.</summary>
        public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(statement.prepared, column);

        public void Dispose() => raw.sqlite3_reset(statement.prepared);
    }
}
