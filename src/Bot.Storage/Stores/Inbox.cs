using Bot.Core.Chat;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IInbox"/>
internal sealed class Inbox(IDbContextFactory<BotContext> contexts, GroupCommit? shared = null) : IInbox, IDisposable
{
    private const string Keep = """
        INSERT INTO Inbox (Ear, Number, Body, Taken, Resumed) VALUES (@ear, @number, @body, @taken, 0) ON CONFLICT DO NOTHING
        """;

    private const string Move = """
        INSERT INTO Cursors (Ear, Position) VALUES (@ear, @position) ON CONFLICT (Ear) DO UPDATE SET Position = excluded.Position
        """;

    private const string End = "UPDATE Inbox SET Body = NULL WHERE Ear = @ear AND Number = @number";

    private readonly GroupCommit writes = shared ?? new(contexts);

    public async Task<long?> CursorAsync(string ear, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Cursors
            .Where(cursor => cursor.Ear == ear)
            .Select(cursor => (long?)cursor.Position)
            .SingleOrDefaultAsync(cancel);
    }

    public Task<IReadOnlySet<long>> TakeAsync(
        string ear, IReadOnlyList<HeardUpdate> said, long? cursor, DateTimeOffset now, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return writes.RunInSessionAsync<IReadOnlySet<long>>(session =>
        {
            var taken = new HashSet<long>();
            foreach (var one in said)
                if (session.Statement(Keep, ("@ear", ear), ("@number", one.Number), ("@body", one.Body), ("@taken", now.UtcTicks)).Run() > 0)
                    taken.Add(one.Number);
            if (cursor is not null) session.Statement(Move, ("@ear", ear), ("@position", cursor)).Run();
            return Task.FromResult<IReadOnlySet<long>>(taken);
        });
    }

    public Task<IReadOnlyList<HeardUpdate>> ResumeAsync(string ear, int often, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return writes.RunAsync<IReadOnlyList<HeardUpdate>>(async context =>
        {
            var open = context.Inbox.Where(entry => entry.Ear == ear && entry.Body != null);
            await open.Where(entry => entry.Resumed >= often).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Body, (string?)null));
            await open.ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Resumed, entry => entry.Resumed + 1));
            return await open.OrderBy(entry => entry.Number).Select(entry => new HeardUpdate(entry.Number, entry.Body!)).ToListAsync();
        });
    }

    public Task EndAsync(string ear, long number, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return writes.RunInSessionAsync(session => Task.FromResult(session.Statement(End, ("@ear", ear), ("@number", number)).Run()));
    }

    public void Dispose() => writes.Dispose();
}
