namespace Bot.Tests.Running;

/// <summary>A newsroom for all tests of a class. In the end the program has logged no secret, and stops when it is asked to.</summary>
public class SharedNewsroom : IAsyncLifetime
{
    private RunningNewsroom newsroom = null!;

    internal RunningNewsroom Newsroom => newsroom;

    public async ValueTask InitializeAsync()
    {
        newsroom = await RunningNewsroom.StartAsync();
        await PrepareAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (newsroom is null) return;
        await using var ended = newsroom;
        Assert.Equal(0, await newsroom.Program.StopAsync());
        Assert.DoesNotContain(RunningSandbox.Secret, newsroom.Program.Log, StringComparison.Ordinal);
        Look(newsroom.Program.Log);
    }

    /// <summary>Lets happen what all tests of the class begin with.</summary>
    protected virtual Task PrepareAsync() => Task.CompletedTask;

    /// <summary>Looks at the log of the whole run.</summary>
    protected virtual void Look(string log)
    {
    }
}
