using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Tests;

/// <summary>A migrated, empty database of one kind. Each test has its own; a second kind makes every contract a second run.</summary>
internal abstract class NewsroomDatabase : IDisposable
{
    public abstract IDbContextFactory<BotContext> Contexts { get; }

    /// <summary>The file of the database, or where marks beside it may stand.</summary>
    public abstract string Location { get; }

    /// <summary>Stores rows as they are.</summary>
    public async Task<T> AddAsync<T>(T row) where T : class
    {
        await using var context = await Contexts.CreateDbContextAsync();
        context.Add(row);
        await context.SaveChangesAsync();
        return row;
    }

    /// <summary>Changes what is stored behind the stores' backs.</summary>
    public async Task ChangeAsync<T>(Func<T, bool> which, Action<T> change) where T : class
    {
        await using var context = await Contexts.CreateDbContextAsync();
        // Articles come with their sections.
        await context.Set<ArticleSection>().LoadAsync();
        foreach (var row in (await context.Set<T>().ToListAsync()).Where(which)) change(row);
        await context.SaveChangesAsync();
    }

    /// <summary>All rows of a kind, in the order in which they were stored.</summary>
    public async Task<List<T>> RowsAsync<T>() where T : class
    {
        await using var context = await Contexts.CreateDbContextAsync();
        return await context.Set<T>().AsNoTracking().ToListAsync();
    }

    /// <summary>All articles with their sections.</summary>
    public async Task<List<Article>> ArticlesAsync()
    {
        await using var context = await Contexts.CreateDbContextAsync();
        return await context.Stories.AsNoTracking().OrderBy(article => article.Id).ToListAsync();
    }

    /// <summary>Takes no new rows of a kind (or no changed ones), as a fault just there would, or takes them again.</summary>
    public abstract Task RefuseAsync<T>(bool refuses = true, bool changed = false) where T : class;

    /// <summary>Everything that is stored, as lines of text.</summary>
    public async Task<List<string>> EverythingAsync()
    {
        await using var context = await Contexts.CreateDbContextAsync();
        await context.Database.OpenConnectionAsync();
        var lines = new List<string>();
        foreach (var table in context.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct().Order(StringComparer.Ordinal))
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The names are the model's.
            command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
            await using var rows = await command.ExecuteReaderAsync();
            var values = new object[rows.FieldCount];
            while (await rows.ReadAsync())
            {
                rows.GetValues(values);
                lines.Add($"{table}: {string.Join(" | ", values)}");
            }
        }
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    public abstract void Dispose();
}
