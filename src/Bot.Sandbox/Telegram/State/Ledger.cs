using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram.Control;

namespace Bot.Sandbox.Telegram.State;

/// <summary>
/// Owns the state and its file. Changes are applied and written inside one lock, before the call that made them is
/// answered, so that what a caller was told stands in the file. Events are told in the same order.
/// </summary>
internal sealed class Ledger : IDisposable
{
    private const int SlackLines = 5000;

    private readonly Lock gate = new();
    private readonly BotApiState state;
    private readonly ChangeLog? log;
    private readonly EventBuffer events;
    private int linesAfterRewrite;

    public Ledger(BotApiOptions options, EventBuffer events)
    {
        this.events = events;
        state = new BotApiState(options.World.Bot, options.MessagesPerChat);
        log = options.Folder is null ? null : ChangeLog.Open(options.Folder, state.Apply);
        if (state.Chats.Count == 0)
            foreach (var change in Snapshot.Of(options.World)) state.Apply(change);
        // Whoever joined the world since the file was begun comes in with an upgrade.
        foreach (var change in Snapshot.OfNewcomers(options.World, state).ToList()) state.Apply(change);
        Rewrite();
    }

    /// <summary>Reads something of the state.</summary>
    public T Read<T>(Func<BotApiState, T> read)
    {
        lock (gate) return read(state);
    }

    /// <summary>Decides on the state and changes it through the transaction, with nothing in between.</summary>
    public T Change<T>(Func<BotApiState, Transaction, T> decide)
    {
        lock (gate)
        {
            var transaction = new Transaction(state);
            var result = decide(state, transaction);
            Keep(transaction);
            foreach (var (kind, data) in transaction.Events) events.Publish(kind, data);
            return result;
        }
    }

    public void Dispose()
    {
        lock (gate) log?.Dispose();
    }

    private void Keep(Transaction transaction)
    {
        if (transaction.Changes.Count == 0) return;
        log?.Append(transaction.Changes);
        if (log?.Lines > 2 * linesAfterRewrite + SlackLines) Rewrite();
    }

    private void Rewrite()
    {
        if (log is null) return;
        log.Rewrite([.. Snapshot.Of(state)]);
        linesAfterRewrite = log.Lines;
    }

    /// <summary>The changes of one decision. They are seen by the decision itself at once.</summary>
    internal sealed class Transaction(BotApiState state)
    {
        private readonly List<Change> changes = [];
        private readonly List<(string Kind, JsonObject Data)> events = [];

        public IReadOnlyList<Change> Changes => changes;

        public IReadOnlyList<(string Kind, JsonObject Data)> Events => events;

        public void Add(Change change)
        {
            changes.Add(change);
            state.Apply(change);
        }

        /// <summary>Tells the page, once the changes are kept.</summary>
        public void Tell(string kind, JsonObject data) => events.Add((kind, data));
    }
}
