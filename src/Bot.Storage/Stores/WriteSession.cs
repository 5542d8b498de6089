using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <summary>
/// A connection that small pieces of work share one after another, with the statements that were prepared on it: opening one and
/// preparing the same statements anew would cost more than the work.
/// </summary>
internal sealed class WriteSession : IAsyncDisposable, IDisposable
{
    private readonly Dictionary<string, Statement> statements = [];

    private WriteSession(BotContext context) => Context = context;

    /// <summary>For work that is done with entities; what it changed is saved before other work begins.</summary>
    public BotContext Context { get; }

    public static async Task<WriteSession> OpenAsync(IDbContextFactory<BotContext> contexts)
    {
        var context = await contexts.CreateDbContextAsync();
        try
        {
            await context.Database.OpenConnectionAsync();
            await context.Database.ExecuteSqlRawAsync("PRAGMA cache_size = -8000");
            return new WriteSession(context);
        }
        catch
        {
            await context.DisposeAsync();
            throw;
        }
    }

    /// <summary>A statement within the present transaction.</summary>
    /// <param name="text">A constant: what changes comes as values.</param>
    /// <param name="values">The values of its parameters, always in the same order.</param>
    public Statement Statement(string text, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!statements.TryGetValue(text, out var statement))
            statements.Add(text, statement = new Statement((SqliteConnection)Context.Database.GetDbConnection(), text, values));
        statement.Bind(values);
        return statement;
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values) statement.Dispose();
        Context.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var statement in statements.Values) statement.Dispose();
        await Context.DisposeAsync();
    }
}
