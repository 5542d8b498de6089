namespace Bot.Storage;

/// <summary>One migrator at a time: a file beside the database, held open. The system lets go of it when its holder dies.</summary>
internal static class MigrationTurn
{
    /// <exception cref="StorageFault">Another program has the turn.</exception>
    public static IDisposable Take(string file)
    {
        try
        {
            return new FileStream($"{file}.migrating", new FileStreamOptions
            {
                Mode = FileMode.OpenOrCreate,
                Access = FileAccess.ReadWrite,
                Share = FileShare.None,
                Options = FileOptions.DeleteOnClose,
            });
        }
        catch (IOException cause)
        {
            throw new StorageFault($"Another program is changing the schema of the database {file} right now. "
                + "Wait until it is done, then start again.", cause);
        }
    }
}
