using System.Collections.Concurrent;

namespace Bot.Sandbox.Telegram.Methods;

/// <summary>
/// The uploaded photos, for the page: in the folder <c>files</c> beside the state, or in memory where there is no folder.
/// The oldest make room for new ones.
/// </summary>
internal sealed class UploadedFiles(BotApiOptions options)
{
    private const int Most = 200;

    private readonly ConcurrentDictionary<string, byte[]> inMemory = new();
    private readonly string? folder = options.Folder is null ? null : Path.Combine(options.Folder, "files");

    /// <summary>Keeps a file and gives the address under which the page finds it.</summary>
    public string Keep(string name, byte[] content)
    {
        if (folder is null)
        {
            if (inMemory.Count >= Most) inMemory.Clear();
            inMemory[name] = content;
        }
        else
        {
            Directory.CreateDirectory(folder);
            var files = new DirectoryInfo(folder).GetFiles();
            foreach (var old in files.OrderBy(file => file.CreationTimeUtc).Take(files.Length - Most + 1)) old.Delete();
            File.WriteAllBytes(Path.Combine(folder, name), content);
        }

        return "/sandbox/files/" + name;
    }

    /// <summary>The content of a file, or null. The name is one that <see cref="Keep"/> was given, nothing else.</summary>
    public byte[]? Find(string name)
    {
        if (folder is null) return inMemory.GetValueOrDefault(name);
        if (!name.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_')) return null;
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }
}
