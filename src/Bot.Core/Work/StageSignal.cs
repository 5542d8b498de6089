namespace Bot.Core.Work;

/// <summary>Wakes stages. A signal is a courtesy: the poll is the safety net, so a lost one costs seconds, never work.</summary>
public sealed class StageSignal
{
    private readonly Dictionary<string, SemaphoreSlim> bells = new()
    {
        [Stages.Watch] = new(0, 1),
        [Stages.Read] = new(0, 1),
        [Stages.Reread] = new(0, 1),
        [Stages.Compose] = new(0, 1),
        [Stages.Deliver] = new(0, 1),
        [Stages.Review] = new(0, 1),
        [Stages.Mail] = new(0, 1),
        [Stages.Digest] = new(0, 1),
        [Stages.Letter] = new(0, 1),
        [Stages.Alarm] = new(0, 1),
        [Stages.Report] = new(0, 1),
        [Stages.WebSub] = new(0, 1),
        [Stages.Index] = new(0, 1),
        [Stages.Housekeeping] = new(0, 1),
    };

    /// <summary>Wakes a stage, now or as soon as it waits. Rings that come together are one.</summary>
    public void Ring(string stage)
    {
        var bell = bells[stage];
        lock (bell)
        {
            if (bell.CurrentCount == 0) bell.Release();
        }
    }

    /// <summary>Waits until the stage is rung or the time is up.</summary>
    public async Task WaitAsync(string stage, TimeSpan atMost, TimeProvider time, CancellationToken stopping)
    {
        // A busy stage is rung before it rests.
        if (bells[stage].Wait(0, stopping)) return;
        using var up = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var ring = bells[stage].WaitAsync(up.Token);
        var rest = Task.Delay(atMost, time, up.Token);
        await Task.WhenAny(ring, rest).ConfigureAwait(false);
        await up.CancelAsync().ConfigureAwait(false);
        // A ring that came in the same moment as the cancellation is kept for the next wait.
        await ring.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await rest.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.ThrowIfCancellationRequested();
    }
}

/// <summary>The names of the street's stages, in the order in which an article passes them; what stands beside the road comes last.</summary>
public static class Stages
{
    /// <summary>Looks at sources.</summary>
    public const string Watch = "watch";

    /// <summary>Reads article pages.</summary>
    public const string Read = "read";

    /// <summary>Reads the pages of fresh articles again.</summary>
    public const string Reread = "reread";

    /// <summary>Composes posts.</summary>
    public const string Compose = "compose";

    /// <summary>Sends, corrects and retracts.</summary>
    public const string Deliver = "deliver";

    /// <summary>Asks editors about candidates, reminds them, and follows the channels' rules.</summary>
    public const string Review = "review";

    /// <summary>Plans who gets which story.</summary>
    public const string Mail = "mail";

    /// <summary>Plans digests at their hour.</summary>
    public const string Digest = "digest";

    /// <summary>Sends stories and digests to people.</summary>
    public const string Letter = "letter";

    /// <summary>Tells staff what they are to know.</summary>
    public const string Alarm = "alarm";

    /// <summary>Tells staff how what they did goes on.</summary>
    public const string Report = "report";

    /// <summary>Subscribes at hubs, beside the road that articles take.</summary>
    public const string WebSub = "websub";

    /// <summary>Puts articles into the index of the search.</summary>
    public const string Index = "index";

    /// <summary>Clears away what is no longer needed.</summary>
    public const string Housekeeping = "housekeeping";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Watch, Read, Reread, Compose, Review, Deliver, Mail, Digest, Letter, Alarm, Report, WebSub, Index, Housekeeping];
}
