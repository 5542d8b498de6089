using System.Text;
using System.Text.Json;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.State;

/// <summary>
/// The file of changes, a JSON line each. A line is handed to the operating system before the call is answered, so a
/// killed process loses nothing; an unfinished last line is what a kill in the middle of a write leaves, and is cut off.
/// </summary>
internal sealed class ChangeLog : IDisposable
{
    private readonly string path;
    private FileStream file;

    private ChangeLog(string path, FileStream file) => (this.path, this.file) = (path, file);

    /// <summary>How many lines the file has.</summary>
    public int Lines { get; private set; }

    /// <summary>Opens the file and hands what it holds to <paramref name="apply"/>.</summary>
    public static ChangeLog Open(string folder, Action<Change> apply)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "telegram.jsonl");
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        var log = new ChangeLog(path, file);
        log.Replay(apply);
        return log;
    }

    public void Append(IReadOnlyList<Change> changes)
    {
        var lines = new MemoryStream();
        foreach (var change in changes) Write(lines, change);
        file.Write(lines.GetBuffer(), 0, (int)lines.Length);
        file.Flush();
        Lines += changes.Count;
    }

    /// <summary>Replaces the file by a shorter one in one step.</summary>
    public void Rewrite(IReadOnlyList<Change> changes)
    {
        var fresh = path + ".new";
        using (var next = new FileStream(fresh, FileMode.Create, FileAccess.Write))
        {
            foreach (var change in changes) Write(next, change);
            next.Flush(flushToDisk: true);
        }

        file.Dispose();
        File.Move(fresh, path, overwrite: true);
        file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);
        Lines = changes.Count;
    }

    public void Dispose() => file.Dispose();

    private void Replay(Action<Change> apply)
    {
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var whole = bytes.AsSpan().LastIndexOf((byte)'\n') + 1;
        foreach (var line in Encoding.UTF8.GetString(bytes, 0, whole).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            apply(JsonSerializer.Deserialize<Change>(line, ApiJson.Options)!);
            Lines++;
        }

        file.SetLength(whole);
        file.Seek(0, SeekOrigin.End);
    }

    private static void Write(Stream stream, Change change)
    {
        JsonSerializer.Serialize(stream, change, ApiJson.Options);
        stream.WriteByte((byte)'\n');
    }
}
