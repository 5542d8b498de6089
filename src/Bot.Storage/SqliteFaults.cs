using Microsoft.Data.Sqlite;

namespace Bot.Storage;

/// <summary>What SQLite's result codes (https://www.sqlite.org/rescode.html) mean for the person who runs the program.</summary>
internal static class SqliteFaults
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CantOpen = 14, NotADatabase = 26;

    /// <summary>The fault to tell of; null where the exception is no trouble of the file.</summary>
    public static StorageFault? Of(Exception cause, string file) => Remedy(cause) is { } remedy
        ? new StorageFault($"The database {file} {remedy}", cause)
        : null;

    private static string? Remedy(Exception cause) => cause switch
    {
        SqliteException sqlite => Remedy(sqlite.SqliteErrorCode),
        UnauthorizedAccessException => Remedy(ReadOnly),
        IOException => Remedy(IoError),
        _ => null,
    };

    private static string? Remedy(int code) => code switch
    {
        Busy or Locked => "is held by another program. Stop the other one, or give each its own Storage:ConnectionString.",
        ReadOnly => "cannot be written. Give the user that runs this program the right to write the file and its folder.",
        CantOpen => "cannot be opened. Check the path in Storage:ConnectionString and the rights on the file and its folder.",
        Corrupt or NotADatabase => "is damaged or is no SQLite database. Put the newest backup in its place, "
            + "or move the file away to start with an empty database.",
        Full => "cannot grow: the disk is full. Make room and start again.",
        IoError => "cannot be read or written. Check the disk and the folder.",
        _ => null,
    };
}
