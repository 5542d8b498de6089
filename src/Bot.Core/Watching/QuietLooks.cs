using System.Runtime.ExceptionServices;
using Bot.Core.Model;

namespace Bot.Core.Watching;

/// <summary>
/// Gathers looks that found nothing, which nearly all are, to store many of them by one transaction: what one costs is mostly
/// the transaction.
/// </summary>
internal sealed class QuietLooks(IWatchStore store)
{
    private readonly Lock gate = new();
    private Batch gathered = new();
    private bool isWanted;
    private bool isStoring;

    /// <summary>Adds a look to those that are stored next.</summary>
    /// <returns>Ends when it is stored, or fails as that did. Someone must call <see cref="StoreNow"/>.</returns>
    public Task<LookSaved> SaveAsync(Look look)
    {
        Batch batch;
        lock (gate)
        {
            batch = gathered;
            batch.Looks.Add(look);
        }
        return batch.StoredAsync(look);
    }

    /// <summary>Has what was gathered stored, now or as soon as the storing that is under way ends.</summary>
    public void StoreNow()
    {
        lock (gate)
        {
            isWanted = gathered.Looks.Count > 0;
            if (!isWanted || isStoring) return;
            isStoring = true;
        }
        _ = Task.Run(StoreAllAsync);
    }

    private async Task StoreAllAsync()
    {
        while (Next() is { } batch) await batch.StoreAsync(store).ConfigureAwait(false);
    }

    private Batch? Next()
    {
        lock (gate)
        {
            isStoring = isWanted;
            if (!isWanted) return null;
            isWanted = false;
            var next = gathered;
            gathered = new();
            return next;
        }
    }

    private sealed class Batch
    {
        // Whoever waits goes on where it was stored: there is little left to do, and a change of threads for each costs more.
        private readonly TaskCompletionSource<IReadOnlyDictionary<SourceId, Exception>> stored = new();

        public List<Look> Looks { get; } = [];

        public async Task<LookSaved> StoredAsync(Look look)
        {
            var faults = await stored.Task.ConfigureAwait(false);
            if (faults.TryGetValue(look.Source.Id, out var fault)) ExceptionDispatchInfo.Throw(fault);
            return default;
        }

        public async Task StoreAsync(IWatchStore store)
        {
            try
            {
                stored.SetResult(await store.SaveQuietAsync(Looks).ConfigureAwait(false));
            }
            catch (Exception fault)
            {
                stored.SetException(fault);
            }
        }
    }
}
