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

        await program.SaysAsync("Publish done in Erlenfurter Bote");
        await program.SaysAsync("Publish done in Erlenfurt Courier");

        Assert.Equal(0, await program.StopAsync());
        QuietNewsroom.AssertQuiet(program.Log);
        Assert.True(File.Exists(folder.File("data/sandbox/newsroom.db")));
    }
}
