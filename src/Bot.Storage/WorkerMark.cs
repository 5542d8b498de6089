using System.Globalization;
using System.Security.Cryptography;

namespace Bot.Storage;

/// <summary>
/// The mark of a running program: a file beside the database, held open. The system lets go of it when its holder dies, so
/// whoever holds a delivery can be told from one that died with it, at once and without waiting for a lease.
/// </summary>
internal sealed class WorkerMark : IDisposable
{
    private const string Infix = ".worker-";

    private readonly string database;
    private readonly Lazy<(string Id, FileStream Held)> own;

    /// <param name="database">The database's file.</param>
    public WorkerMark(string database)
    {
        this.database = Path.GetFullPath(database);
        own = new(Take);
    }

    /// <summary>The name of this program's run. Its mark is made when it is first asked for.</summary>
    public string Id => own.Value.Id;

    /// <summary>Whether the program of that run still lives.</summary>
    public bool IsAlive(string? worker)
    {
        if (worker is null) return false;
        if (own.IsValueCreated && own.Value.Id == worker) return true;
        var file = FileOf(worker);
        return File.Exists(file) && !TryClear(file);
    }

    public void Dispose()
    {
        if (own.IsValueCreated) own.Value.Held.Dispose();
    }

    private (string Id, FileStream Held) Take()
    {
        var folder = Path.GetDirectoryName(database)!;
        foreach (var left in Directory.EnumerateFiles(folder, Path.GetFileName(database) + Infix + "*")) TryClear(left);
        while (true)
        {
            var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
            // Another program that starts now may clear the file between its making and its locking; then there is another name.
            if (TryHold(FileOf(id), FileMode.CreateNew) is { } held && File.Exists(FileOf(id))) return (id, held);
        }
    }

    /// <summary>Removes the mark of a program that died.</summary>
    /// <returns>False where it is held.</returns>
    private static bool TryClear(string file)
    {
        using var held = TryHold(file, FileMode.OpenOrCreate);
        return held is not null;
    }

    private static FileStream? TryHold(string file, FileMode mode)
    {
        try
        {
            return new FileStream(file, new FileStreamOptions
            {
                Mode = mode,
                Access = FileAccess.ReadWrite,
                Share = FileShare.None,
                Options = FileOptions.DeleteOnClose,
            });
        }
        catch (IOException)
        {
            return null;
        }
    }

    private string FileOf(string worker) => string.Create(CultureInfo.InvariantCulture, $"{database}{Infix}{worker}");
}
