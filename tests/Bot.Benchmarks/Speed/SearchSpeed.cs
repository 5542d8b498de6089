using System.Diagnostics;
using System.Globalization;
using Bot.Core.Model;
using Bot.Core.Search;
using Bot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Benchmarks.Speed;

/// <summary>
/// Searches among very many invented articles, for words as rare and as common as people type them, and tells how long an answer
/// takes. Words are as frequent as in real texts (Zipf's law).
/// </summary>
internal static class SearchSpeed
{
    private const int Vocabulary = 60_000;
    private const int WordsOfText = 220;
    private const int Queries = 400;

    public static async Task<int> RunAsync(string[] options)
    {
        var articles = (int)CommandOptions.Number(options, "--articles", 200_000);
        var folder = Directory.CreateTempSubdirectory("bot-search");
        var file = Path.Combine(folder.FullName, "bot.db");
        await using (var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System)
            .AddSingleton(Options.Create(new StorageOptions { ConnectionString = $"Data Source={file}" })).AddBotStorage().BuildServiceProvider())
        {
            await services.GetRequiredService<DatabaseMigrator>().MigrateAsync(CancellationToken.None);
            var setup = new Setup([new Source { Name = "Feed", Url = "https://paper.example/rss.xml" }], [], []);
            await services.GetRequiredService<ISetupStore>().ApplyAsync(setup, DateTimeOffset.UnixEpoch, CancellationToken.None);
            var words = new InventedWords(Vocabulary);
            Write(file, articles, words);
            var index = services.GetRequiredService<ISearchIndex>();
            var started = Stopwatch.GetTimestamp();
            var stage = new IndexStage(index);
            while ((await stage.WorkAsync(CancellationToken.None)).More) { }
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{articles} articles indexed in {Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s; the database has {new FileInfo(file).Length / 1048576} MiB"));
            await AskAsync(new ArticleSearch(index, TimeProvider.System), words);
        }
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
        return 0;
    }

    private static async Task AskAsync(ArticleSearch search, InventedWords words)
    {
        (string Name, Func<string> Query)[] kinds =
        [
            ("a common word", () => words.Ranked(5, 60)),
            ("a word", () => words.Ranked(200, 5_000)),
            ("a rare word", () => words.Ranked(20_000, Vocabulary)),
            ("two words", () => $"{words.Ranked(50, 2_000)} {words.Ranked(50, 2_000)}"),
        ];
        var all = new List<double>();
        foreach (var (name, query) in kinds)
        {
            var took = new List<double>();
            var found = 0;
            for (var at = 0; at < Queries / kinds.Length; at++)
            {
                var started = Stopwatch.GetTimestamp();
                found += (await search.FindAsync(query(), "de", skip: 0, most: 6, CancellationToken.None)).Count;
                took.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
            all.AddRange(took);
            Tell(name, took, found);
        }
        Tell("all", all, found: null);
    }

    private static void Tell(string name, List<double> took, int? found)
    {
        took.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: median {took[took.Count / 2]:F1} ms, 99 % {took[took.Count * 99 / 100]:F1} ms{(found is { } headlines ? $" ({headlines} headlines)" : "")}"));
    }

    /// <summary>The rows as the stages leave them; columns that the search doesn't ask for have what the table asks for.</summary>
    private static void Write(string file, int articles, InventedWords words)
    {
        using var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        var named = new Dictionary<string, string>
        {
            ["Key"] = "'k' || @number", ["Link"] = "'https://paper.example/' || @number", ["Title"] = "@title", ["Text"] = "@text", ["Language"] = "'de'",
            ["Tags"] = "'[]'", ["Stage"] = "'Composed'", ["Revision"] = "1", ["FoundAt"] = "1", ["Dated"] = "@dated",
        };
        var columns = Columns(connection).Where(column => named.ContainsKey(column.Name) || column.IsRequired).ToList();
        insert.CommandText = $"INSERT INTO Articles ({string.Join(',', columns.Select(column => column.Name))}) VALUES "
            + $"({string.Join(',', columns.Select(column => named.GetValueOrDefault(column.Name, column.Type == "TEXT" ? "''" : "0")))})";
        var (number, title, text, dated) = (insert.Parameters.Add("@number", SqliteType.Integer), insert.Parameters.Add("@title", SqliteType.Text),
            insert.Parameters.Add("@text", SqliteType.Text), insert.Parameters.Add("@dated", SqliteType.Integer));
        for (var at = 0; at < articles; at++)
        {
            (number.Value, title.Value, text.Value) = (at, words.Text(8), words.Text(WordsOfText));
            dated.Value = TimeProvider.System.GetUtcNow().AddMinutes(-10.0 * (articles - at)).UtcTicks;
            insert.ExecuteNonQuery();
        }
        transaction.Commit();
    }

    private static List<(string Name, string Type, bool IsRequired)> Columns(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name, type, \"notnull\" AND dflt_value IS NULL AND NOT pk FROM pragma_table_info('Articles')";
        using var reader = command.ExecuteReader();
        var columns = new List<(string, string, bool)>();
        while (reader.Read()) columns.Add((reader.GetString(0), reader.GetString(1), reader.GetBoolean(2)));
        return columns;
    }
}
