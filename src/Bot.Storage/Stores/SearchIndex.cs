using System.Data.Common;
using Bot.Core.Model;
using Bot.Core.Search;
using Bot.Storage.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Bot.Storage.Stores;

/// <summary>The index in SQLite's FTS5: it keeps terms only, and the articles' rows what is shown.</summary>
internal sealed class SearchIndex(IDbContextFactory<BotContext> contexts) : ISearchIndex
{
    /// <summary>So many of the newest are weighed against each other.</summary>
    private const int MostNewest = 300;

    private const int MostOfTitles = 200;

    public async Task<IReadOnlyList<Article>> MissingAsync(int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Stories.AsNoTracking()
            .Where(article => EF.Property<int>(article, ArticleTable.IndexedRevision) != article.Revision
                && article.Stage != ArticleStage.Found && article.Stage != ArticleStage.SetAside)
            .OrderByDescending(article => article.Dated)
            .Take(most)
            .ToListAsync(cancel);
    }

    public async Task PutAsync(IReadOnlyList<SearchEntry> entries, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        await using var put = Command(context,
            """INSERT OR REPLACE INTO "ArticleSearch" (rowid, "Title", "Text") VALUES (@id, @title, @text)""");
        put.Transaction = transaction.GetDbTransaction();
        foreach (var entry in entries)
        {
            put.Parameters.Clear();
            Set(put, "@id", entry.Article.Value);
            Set(put, "@title", Marked(entry.Title, entry.Language));
            Set(put, "@text", Marked(entry.Text, entry.Language));
            await put.ExecuteNonQueryAsync(cancel);
            await context.Articles.Where(article => article.Id == entry.Article).ExecuteUpdateAsync(
                set => set.SetProperty(article => EF.Property<int>(article, ArticleTable.IndexedRevision), entry.Revision), cancel);
        }
        await transaction.CommitAsync(cancel);
    }

    public async Task<IReadOnlyList<SearchHit>> FindAsync(SearchQuery query, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.Database.OpenConnectionAsync(cancel);
        var relevance = new Dictionary<ArticleId, double>();
        await ReadAsync(context, SearchExpression.Of(query, "Title Text"), MostNewest, relevance, cancel);
        // Fewer than asked for are all there are, those of the headlines among them.
        if (relevance.Count == MostNewest) await ReadAsync(context, SearchExpression.Of(query, "Title"), MostOfTitles, relevance, cancel);
        var found = relevance.Keys.ToList();
        var seen = await ChatStore.Listed(context).Where(article => found.Contains(article.Id))
            .Select(article => new { article.Id, article.Dated }).ToListAsync(cancel);
        return [.. seen.Select(article => new SearchHit(article.Id, relevance[article.Id], article.Dated))];
    }

    public async Task<IReadOnlyList<Article>> ArticlesAsync(IReadOnlyList<ArticleId> articles, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var rows = await ChatStore.Listed(context).Where(article => articles.Contains(article.Id)).ToDictionaryAsync(article => article.Id, cancel);
        return [.. articles.Select(id => rows.GetValueOrDefault(id)).OfType<Article>()];
    }

    private static async Task ReadAsync(
        BotContext context, string expression, int most, Dictionary<ArticleId, double> relevance, CancellationToken cancel)
    {
        // By the number of its row, which SQLite walks backwards without sorting: later articles have greater ones.
        await using var find = Command(context,
            """
            SELECT rowid, -bm25("ArticleSearch", 6.0, 1.0) FROM "ArticleSearch"
            WHERE "ArticleSearch" MATCH @expression ORDER BY rowid DESC LIMIT @most
            """);
        Set(find, "@expression", expression);
        Set(find, "@most", most);
        await using var reader = await find.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel)) relevance.TryAdd(new ArticleId(reader.GetInt64(0)), reader.GetDouble(1));
    }

    private static string Marked(string terms, string language) =>
        SearchExpression.Marked(terms.Split(' ', StringSplitOptions.RemoveEmptyEntries), language);

    private static DbCommand Command(BotContext context, string text)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = text;
        return command;
    }

    private static void Set(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
