using Bot.Core.Work;

namespace Bot.Core.Search;

/// <summary>Puts articles into the index of the search, beside the road that they take: nobody waits for it.</summary>
public sealed class IndexStage(ISearchIndex index) : IStage
{
    private const int Batch = 100;

    /// <inheritdoc />
    public string Name => Stages.Index;

    /// <inheritdoc />
    public async Task<Turn> WorkAsync(CancellationToken stopping)
    {
        var missing = await index.MissingAsync(Batch, stopping).ConfigureAwait(false);
        if (missing.Count == 0) return Turn.Idle;
        await index.PutAsync([.. missing.Select(SearchEntry.Of)], stopping).ConfigureAwait(false);
        return new Turn(More: missing.Count == Batch, NextDue: null);
    }

    /// <inheritdoc />
    public Task DrainAsync() => Task.CompletedTask;
}
