namespace Bot.Networks;

/// <summary>Ends a call after its time, or when its caller gives up.</summary>
internal sealed class CallLimit : IDisposable
{
    private readonly CancellationTokenSource late;
    private readonly CancellationTokenSource either;

    public CallLimit(TimeSpan longest, TimeProvider time, CancellationToken cancel)
    {
        late = new CancellationTokenSource(longest, time);
        either = CancellationTokenSource.CreateLinkedTokenSource(cancel, late.Token);
    }

    public CancellationToken Token => either.Token;

    public void Dispose()
    {
        either.Dispose();
        late.Dispose();
    }
}
