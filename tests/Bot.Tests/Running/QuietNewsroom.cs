namespace Bot.Tests.Running;

/// <summary>A newsroom on a day without trouble: what its program logs is no warning, no error and no fault.</summary>
public sealed class QuietNewsroom : SharedNewsroom
{
    protected override void Look(string log) => AssertQuiet(log);

    /// <summary>The log tells of no trouble and of no secret.</summary>
    internal static void AssertQuiet(string log)
    {
        foreach (var trouble in new[] { " WARN ", " ERROR ", "Exception", RunningSandbox.Secret })
            Assert.DoesNotContain(trouble, log, StringComparison.Ordinal);
    }
}
