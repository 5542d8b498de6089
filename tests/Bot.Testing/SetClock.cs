using Microsoft.Extensions.Time.Testing;

namespace Bot.Testing;

/// <summary>A clock that the test turns, and that can be set as a machine's clock is: timers and time stamps do not notice.</summary>
/// <param name="start">The time at first.</param>
public sealed class SetClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    private TimeSpan set;

    /// <summary>Sets it forward, or back.</summary>
    public void Set(TimeSpan by) => set += by;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + set;

    /// <inheritdoc />
    public override long GetTimestamp() => base.GetUtcNow().UtcTicks;
}
