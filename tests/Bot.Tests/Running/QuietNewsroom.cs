namespace Bot.Tests.Running;

/// <summary>A newsroom on a day without trouble: what its program logs is no warning, no error and no fault.</summary>
public sealed class QuietNewsroom : SharedNewsroom
{
    protected override void Look(string log) => AssertQuiet(log);

    /// <summary>The log tells of no trouble and of no secret.</summary>
    internal static void AssertQuiet(string log)
    {
        var said = string.Join('\n', log.Split('\n').Where(line => !TellsOfABusyMachine(line)));
        foreach (var trouble in new[] { " WARN ", " ERROR ", "Exception", RunningSandbox.Secret })
            Assert.DoesNotContain(trouble, said, StringComparison.Ordinal);
    }

    // The web server says so when other programs leave it no processor for a second; the newsroom is not to blame.
    private static bool TellsOfABusyMachine(string line) =>
        line.Contains(" WARN  Kestrel ", StringComparison.Ordinal) && line.Contains("heartbeat", StringComparison.Ordinal);
}
