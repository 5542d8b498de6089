namespace Bot.Tests.Running;

/// <summary>Waits for what comes from another process, within a bound that a busy machine keeps.</summary>
internal static class Patience
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeProvider Time = TimeProvider.System;

    /// <summary>Asks again and again until there is an answer.</summary>
    /// <param name="what">What is waited for, for the failure.</param>
    /// <param name="ask">Gives null as long as it is not there.</param>
    /// <param name="story">What is known so far, for the failure.</param>
    public static async Task<T> UntilAsync<T>(string what, Func<Task<T?>> ask, Func<string> story) where T : class
    {
        var began = Time.GetTimestamp();
        while (true)
        {
            if (await ask() is { } answer) return answer;
            if (Time.GetElapsedTime(began) > Longest) Assert.Fail($"Waited {Longest.TotalSeconds:0} s in vain for {what}.\n\n{story()}");
            await Task.Delay(Pause, Time, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Asks again and again until it is so.</summary>
    public static Task UntilAsync(string what, Func<bool> ask, Func<string> story) =>
        UntilAsync(what, () => Task.FromResult(ask() ? what : null), story);
}
