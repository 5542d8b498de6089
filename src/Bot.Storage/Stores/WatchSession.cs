using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <summary>
/// The one connection over which the watch stage asks what is due and stores the times of its looks: what was just written over a
/// connection is read from its memory. It is opened when it is first wanted; after a fault nothing is known of it, and the next
/// piece of work has another.
/// </summary>
internal sealed class WatchSession(IDbContextFactory<BotContext> contexts) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private WriteSession? session;

    /// <summary>Asks something, after the work that is under way.</summary>
    /// <param name="question">The question; it leaves no rows unread.</param>
    /// <param name="cancel">Gives it up, unless it is being asked already.</param>
    public Task<T> ReadAsync<T>(Func<WriteSession, T> question, CancellationToken cancel) =>
        RunAsync(session => Task.FromResult(question(session)), cancel);

    /// <summary>Writes something, after the work that is under way.</summary>
    /// <param name="work">The writing; it ends its transaction.</param>
    public Task WriteAsync(Func<WriteSession, Task> work) => RunAsync(
        async session =>
        {
            await work(session);
            return true;
        },
        CancellationToken.None);

    /// <summary>Nobody reads or writes any more.</summary>
    public void Dispose()
    {
        session?.Dispose();
        turn.Dispose();
    }

    private async Task<T> RunAsync<T>(Func<WriteSession, Task<T>> work, CancellationToken cancel)
    {
        await turn.WaitAsync(cancel);
        try
        {
            session ??= await OpenAsync();
            return await work(session);
        }
        catch
        {
            session?.Dispose();
            session = null;
            throw;
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<WriteSession> OpenAsync()
    {
        var opened = await WriteSession.OpenAsync(contexts);
        await SqliteConnections.RelaxAsync(opened.Context.Database.GetDbConnection());
        return opened;
    }
}
