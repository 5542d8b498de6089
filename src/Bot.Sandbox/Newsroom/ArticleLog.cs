using System.Text.Json;

namespace Bot.Sandbox.Newsroom;

/// <summary>The file the published articles are kept in: a line is added for each state an article takes.</summary>
/// <remarks>
/// A line that was torn by a crash is skipped. The file is rewritten with the newest states alone once it holds
/// <see cref="Slack"/> times as many lines as there are articles, so it stays bounded and an append stays cheap.
/// </remarks>
internal sealed class ArticleLog(string folder)
{
    /// <summary>How many lines per article the file may hold before it is rewritten.</summary>
    public const int Slack = 2;

    /// <summary>A longer line was not written by the paper.</summary>
    private const int LongestLine = 256 * 1024;

    private readonly string path = Path.Combine(folder, "paper.jsonl");
    private int lines;

    /// <summary>Every article in its newest state, oldest first.</summary>
    public IReadOnlyList<Article> Read()
    {
        Directory.CreateDirectory(folder);
        var newest = new SortedDictionary<int, Article>();
        lines = 0;
        if (!File.Exists(path))
            return [];
        foreach (var line in File.ReadLines(path))
        {
            lines++;
            if (Parse(line) is { } article)
                newest[article.Number] = article;
        }
        return [.. newest.Values];
    }

    /// <summary>Adds an article's new state; <paramref name="all"/> is what the file must hold after it.</summary>
    public void Append(Article article, IReadOnlyCollection<Article> all)
    {
        if (lines >= all.Count * Slack + Slack)
            Rewrite(all);
        else
        {
            // The leading line break ends a line that a crash may have torn; empty lines are skipped.
            File.AppendAllText(path, $"\n{Line(article)}");
            lines++;
        }
    }

    /// <summary>Replaces the file in one step, so that a crash leaves either the old one or the new one.</summary>
    public void Rewrite(IReadOnlyCollection<Article> all)
    {
        var draft = path + ".new";
        File.WriteAllLines(draft, all.Select(Line));
        File.Move(draft, path, overwrite: true);
        lines = all.Count;
    }

    private static string Line(Article article) => JsonSerializer.Serialize(article, ArticleJson.Default.Article);

    private static Article? Parse(string line)
    {
        if (line.Length is 0 or > LongestLine)
            return null;
        try
        {
            return JsonSerializer.Deserialize(line, ArticleJson.Default.Article) is { Place: not null, Texts.Count: > 0 } article
                ? article
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
