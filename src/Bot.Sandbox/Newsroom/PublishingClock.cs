using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Sandbox.Newsroom;

/// <summary>Prints an article whenever it is time, and sometimes corrects one.</summary>
/// <remarks>
/// One timer, armed again at the end of each tick, so that ticks never overlap. A timer rather than a loop, because a
/// test that moves its clock on then sees the article at once.
/// </remarks>
internal sealed class PublishingClock(Paper paper, PaperOptions options, TimeProvider time, ILogger<PublishingClock> log)
    : IHostedService, IDisposable
{
    private readonly Lock ticking = new();
    private ITimer? timer;
    private int? correction;
    private TimeSpan rest;
    private bool running;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        paper.Open();
        timer = time.CreateTimer(_ => Tick(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Run(true);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Run(false);
        return Task.CompletedTask;
    }

    /// <summary>Lets the clock go on, the next article after the time of a start, or stops it. Twice is once.</summary>
    public void Run(bool on)
    {
        lock (ticking)
        {
            if (running == on)
                return;
            running = on;
            correction = null;
            Arm(on ? options.FirstAfter : Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose() => timer?.Dispose();

    private void Tick()
    {
        lock (ticking)
        {
            if (!running)
                return;
            Arm(Act());
        }
    }

    // A full or read-only disk must not end the program from a timer's thread: the article is skipped and the clock goes on.
    private TimeSpan Act()
    {
        try
        {
            return correction is { } number ? Correct(number) : Publish();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Log.NotKept(log, failure);
            correction = null;
            return options.Every;
        }
    }

    private TimeSpan Correct(int number)
    {
        correction = null;
        if (paper.Correct(number, title: null) is { } article)
            Log.Corrected(log, article.Number);
        return rest;
    }

    private TimeSpan Publish()
    {
        var article = paper.Publish(new Draft());
        Log.Published(log, article.Number, article.Section);
        var wait = ClockPlan.Wait(options.Every, options.Seed, article.Number);
        correction = ClockPlan.Correction(article.Number);
        if (correction is null)
            return wait;
        rest = wait / 2;
        return wait - rest;
    }

    private void Arm(TimeSpan wait) => timer?.Change(wait, Timeout.InfiniteTimeSpan);
}
