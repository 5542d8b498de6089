using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <summary>
/// Small writes that must be on the disk before they return. Those that come together share one transaction, so that the disk
/// is waited for once for all of them: while one transaction is on its way to the disk, the next one gathers. Stores share one:
/// of several, each would wait for the others' locks.
/// </summary>
internal sealed class GroupCommit(IDbContextFactory<BotContext> contexts) : IDisposable
{
    private const int Most = 64;

    private readonly ConcurrentQueue<Write> waiting = new();
    private int isAtWork;
    private WriteSession? session;

    /// <summary>
    /// Does the work in a transaction. It may run twice: first together with others, then alone if one of them failed.
    /// </summary>
    public Task<T> RunAsync<T>(Func<BotContext, Task<T>> work) => RunInSessionAsync(async own =>
    {
        var result = await work(own.Context);
        await own.Context.SaveChangesAsync();
        return result;
    });

    /// <summary>The same for work that saves itself what it changes.</summary>
    public Task<T> RunInSessionAsync<T>(Func<WriteSession, Task<T>> work)
    {
        var write = new Write<T>(work);
        waiting.Enqueue(write);
        if (Interlocked.Exchange(ref isAtWork, 1) == 0) _ = Task.Run(WorkAsync);
        return write.Stored;
    }

    /// <summary>Whoever shares it may do so.</summary>
    public void Dispose()
    {
        session?.Dispose();
        session = null;
    }

    private async Task WorkAsync()
    {
        do
        {
            while (Next() is { Count: > 0 } together) await CommitAsync(together);
            Interlocked.Exchange(ref isAtWork, 0);
        }
        // Who came between the last look and the end of the work has started no other.
        while (!waiting.IsEmpty && Interlocked.Exchange(ref isAtWork, 1) == 0);
    }

    private List<Write> Next()
    {
        var together = new List<Write>();
        while (together.Count < Most && waiting.TryDequeue(out var write)) together.Add(write);
        return together;
    }

    private async Task CommitAsync(List<Write> together)
    {
        if (together.Count > 1)
        {
            if (await TryAsync(together) is null) return;
            foreach (var write in together)
                if (await TryAsync([write]) is { } own) write.Fail(own);
        }
        else if (await TryAsync(together) is { } fault) together[0].Fail(fault);
    }

    /// <returns>What failed; null where all of it is stored.</returns>
    private async Task<Exception?> TryAsync(List<Write> together)
    {
        try
        {
            session ??= await WriteSession.OpenAsync(contexts);
            var context = session.Context;
            await using var transaction = await context.Database.BeginTransactionAsync();
            foreach (var write in together)
            {
                await write.DoAsync(session);
                context.ChangeTracker.Clear();
            }
            await transaction.CommitAsync();
        }
        catch (Exception fault)
        {
            await CloseAsync();
            return fault;
        }
        foreach (var write in together) write.Succeed();
        return null;
    }

    /// <summary>After a fault nothing is known of the connection, and the next try has another.</summary>
    private async Task CloseAsync()
    {
        var own = session;
        session = null;
        try
        {
            if (own is not null) await own.DisposeAsync();
        }
        catch (Exception)
        {
            // The fault before this one tells more.
        }
    }

    private abstract class Write
    {
        public abstract Task DoAsync(WriteSession session);

        public abstract void Succeed();

        public abstract void Fail(Exception fault);
    }

    private sealed class Write<T>(Func<WriteSession, Task<T>> work) : Write
    {
        private readonly TaskCompletionSource<T> stored = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T last = default!;

        public Task<T> Stored => stored.Task;

        public override async Task DoAsync(WriteSession session) => last = await work(session);

        public override void Succeed() => stored.SetResult(last);

        public override void Fail(Exception fault) => stored.SetException(fault);
    }
}
