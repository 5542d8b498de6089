namespace Bot.Storage.Tests;

/// <summary>What the contract suites share: a database of their own for each test.</summary>
public abstract class StoreContract : IDisposable
{
    private protected StoreContract(NewsroomDatabase database) => Database = database;

    private protected NewsroomDatabase Database { get; }

    private protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        Database.Dispose();
        GC.SuppressFinalize(this);
    }
}
