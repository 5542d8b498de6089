using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage;

/// <summary>
/// Contexts for small questions that come by the hundred a second: each keeps its connection open, and goes back to the shelf where
/// others are thrown away. To open a connection and to tell it its rules and functions anew costs more than such a question.
/// </summary>
internal sealed class WarmContexts(DbContextOptions<BotContext> options) : IDbContextFactory<BotContext>, IDisposable
{
    /// <summary>More are made where more are asked for at once, and thrown away after.</summary>
    private const int Most = 8;

    private readonly ConcurrentBag<BotContext> idle = [];
    private volatile bool isClosed;

    public BotContext CreateDbContext()
    {
        if (idle.TryTake(out var warm)) return warm;
        var context = new BotContext(options) { Shelf = this };
        try
        {
            context.Database.OpenConnection();
            return context;
        }
        catch
        {
            context.Shelf = null;
            context.Dispose();
            throw;
        }
    }

    /// <summary>Takes a context back that is done with.</summary>
    /// <returns>Whether it stays; if not, it is to be thrown away.</returns>
    public bool TakeBack(BotContext context)
    {
        if (isClosed || idle.Count >= Most || context.Database.CurrentTransaction is not null) return false;
        context.ChangeTracker.Clear();
        idle.Add(context);
        return true;
    }

    public void Dispose()
    {
        isClosed = true;
        while (idle.TryTake(out var context)) context.Dispose();
    }
}
