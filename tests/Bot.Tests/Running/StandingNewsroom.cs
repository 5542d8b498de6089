namespace Bot.Tests.Running;

/// <summary>A newsroom in whose channels a post stands already, so that what comes later can be looked for.</summary>
public sealed class StandingNewsroom : SharedNewsroom
{
    protected override async Task PrepareAsync()
    {
        await Newsroom.OneMoreStandsAsync("Der Tag beginnt");
        await Newsroom.StandsAsync("Der Tag beginnt", RunningSandbox.English);
    }
}
