using Bot.Tests.Running;

namespace Bot.Tests.CommandLine;

public class NewcomerTests
{
    [Fact]
    public async Task Started_without_settings_it_posts_the_invented_papers_news_to_the_invented_telegram()
    {
        using var folder = new TemporaryFolder();
        var settings = folder.File("port.json");
        var address = ClosedPort.Free();
        await File.WriteAllTextAsync(settings, $$"""{ "Web": { "Url": "{{address}}" } }""", TestContext.Current.CancellationToken);
        await using var program = RunningProgram.Start(["--settings", settings], folder.Path);

        await program.SaysAsync($"Look at        {address}");
        await program.SaysAsync("first look", times: 3);
        await using var sandbox = await RunningSandbox.StartAsync(SandboxHost.Of(address));
        await sandbox.PublishAsync("Das Rathaus ist offen");

        // The paper's own clock prints beside it, and what is in flight would be cut off from the world that ends with the program.
        await program.SaysAsync("Composed “Das Rathaus ist offen”", times: 2);
        await Patience.UntilAsync(
            "all that was composed to be posted", () => Count(program.Log, "Publish done") == Count(program.Log, "Composed “"), () => program.Log);

        Assert.Equal(0, await program.StopAsync());
        QuietNewsroom.AssertQuiet(program.Log);
        Assert.True(File.Exists(folder.File("data/sandbox/newsroom.db")));
    }
    private static int Count(string log, string words) => log.Split(words).Length - 1;
}
