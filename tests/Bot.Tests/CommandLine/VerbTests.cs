using System.Text.Json.Nodes;
using Bot.Tests.Running;

namespace Bot.Tests.CommandLine;

/// <summary>The verbs as an operator types them, against the sandbox as a process of its own.</summary>
public class VerbTests(SandboxProcess process) : IClassFixture<SandboxProcess>
{
    private readonly SettingsFile settings = process.NewSettings();

    private RunningSandbox Sandbox => process.Sandbox;

    [Fact]
    public async Task Check_tells_of_each_part_that_it_is_well()
    {
        var run = await RunAsync("check");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            ["settings", "database", "token", "channel Bote", "channel Courier", "source Page", "source Feed", "source Courier"],
            run.Lines.SkipLast(1).Select(line => line.StartsWith("ok    ", StringComparison.Ordinal) ? line[6..] : line));
        // Erik has not pressed Start yet, which keeps nothing from running.
        Assert.StartsWith("note  staff Erik: the bot cannot write to them", run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_tells_of_each_part_what_is_wrong_with_it()
    {
        settings.Set("Channels:0:Address", "@nowhere");
        settings.Set("Sources:0:Url", new Uri(Sandbox.Address, "/paper/de/nowhere").AbsoluteUri);
        settings.Set("Sources:1:Url", "http://127.0.0.1:1/feed.xml");

        var run = await RunAsync("check");

        Assert.Equal(1, run.ExitCode);
        AssertFault(run, "channel Bote", "Check the address @nowhere");
        AssertFault(run, "source Page", "404");
        AssertFault(run, "source Feed", "127.0.0.1");
        Assert.Equal(3, run.Lines.Count(line => line.StartsWith("FAIL", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Token", "7000000001:SANDBOX-sandbox-SANDBOX-sandbox-999", "Unauthorized")]
    [InlineData("ApiUrl", "http://127.0.0.1:1", "Telegram cannot be reached")]
    public async Task Check_tells_that_the_bot_gets_no_word_with_Telegram(string setting, string value, string words)
    {
        settings.Set($"Telegram:{setting}", value);

        var run = await RunAsync("check");

        Assert.Equal(1, run.ExitCode);
        AssertFault(run, "token", words);
    }

    [Fact]
    public async Task Why_tells_of_a_link_that_nobody_told_of()
    {
        var run = await RunAsync("why", "https://nowhere.example/article");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("No source has told of this article", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_makes_the_database_once()
    {
        Assert.StartsWith("Applied ", (await RunAsync("migrate")).Output, StringComparison.Ordinal);

        var again = await RunAsync("migrate");

        Assert.Equal((0, "The database is up to date."), (again.ExitCode, again.Output.Trim()));
    }

    [Fact]
    public async Task Post_posts_a_link_to_the_channel_that_is_named()
    {
        var article = await Sandbox.PublishAsync("The ferry is back", edition: "en");

        var run = await RunAsync("post", article.Links["en"], "--channel", "Courier");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("Posted.\n", run.Output, StringComparison.Ordinal);
        Assert.Single(await StandingAsync("The ferry is back", RunningSandbox.English));
        Assert.Empty(await StandingAsync("The ferry is back", RunningSandbox.German));

        var again = await RunAsync("post", article.Links["en"], "--channel", "Courier");

        Assert.Equal(1, again.ExitCode);
        Assert.StartsWith("Already posted in “Courier”", again.Error, StringComparison.Ordinal);
        Assert.Single(await StandingAsync("The ferry is back", RunningSandbox.English));
    }

    [Fact]
    public async Task Post_waits_for_no_grace_and_is_breaking_news_where_it_is_asked_to_be()
    {
        settings.Set("Desk:UndoGrace", "00:10:00");
        var article = await Sandbox.PublishAsync("The bell is cast", edition: "en");

        var run = await RunAsync("post", article.Links["en"], "--channel", "Courier", "--silent", "--breaking");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var post = Assert.Single(await StandingAsync("The bell is cast", RunningSandbox.English));
        Assert.Contains("BREAKING NEWS", post.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_at_a_time_is_left_to_the_bot_that_runs_then()
    {
        var article = await Sandbox.PublishAsync("The choir sings tonight", edition: "en");

        var run = await RunAsync("post", article.Links["en"], "--channel", "Courier", "--at", "+45");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Scheduled for", run.Output, StringComparison.Ordinal);
        Assert.Empty(await StandingAsync("The choir sings tonight", RunningSandbox.English));
    }

    [Fact]
    public async Task Post_with_dry_run_shows_the_post_and_sends_nothing()
    {
        var article = await Sandbox.PublishAsync("Die Mühle mahlt wieder", edition: "de");

        var run = await RunAsync("post", article.Links["de"], "--dry-run");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Bote (Telegram @erlenfurter_bote)", run.Output, StringComparison.Ordinal);
        Assert.Contains("Die Mühle mahlt wieder", run.Output, StringComparison.Ordinal);
        Assert.Empty(await StandingAsync("Die Mühle mahlt wieder", RunningSandbox.German));
        Assert.Empty(new NewsroomDatabase(Path.Combine(Path.GetDirectoryName(settings.Path)!, "bot.db")).Acts());
    }

    [Fact]
    public async Task Preview_shows_the_post_and_needs_neither_database_nor_staff()
    {
        var article = await Sandbox.PublishAsync("Die Säge singt wieder", edition: "de");
        settings.Set("Storage:ConnectionString", "Data Source=/nowhere/at/all.db");

        var run = await RunAsync("preview", article.Links["de"], "--channel", "bote");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Bote (Telegram @erlenfurter_bote): a text with a card", run.Output, StringComparison.Ordinal);
        Assert.Contains("Die Säge singt wieder", run.Output, StringComparison.Ordinal);
        Assert.Contains($"[card of {article.Links["de"]}, large]", run.Output, StringComparison.Ordinal);
        Assert.Empty(await StandingAsync("Die Säge singt wieder", RunningSandbox.German));
    }

    [Theory]
    [InlineData("/paper/de/nowhere")]
    [InlineData("/paper/de/rss.xml", "--channel", "Nobody's")]
    public async Task Preview_says_why_it_shows_nothing(string path, params string[] arguments)
    {
        var run = await RunAsync(["preview", new Uri(Sandbox.Address, path).AbsoluteUri, .. arguments]);

        Assert.Equal(1, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/paper/de/nowhere", "--channel", "Bote")]
    [InlineData("/paper/de/rss.xml", "--channel", "Nobody's")]
    public async Task Post_says_why_it_posts_nothing(string path, params string[] arguments)
    {
        var run = await RunAsync(["post", new Uri(Sandbox.Address, path).AbsoluteUri, .. arguments]);

        Assert.Equal(1, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_tells_how_the_bot_is_that_runs()
    {
        settings.Set("Web:Url", ClosedPort.Free());
        Assert.Equal(1, (await RunAsync("health")).ExitCode);
        await using var bot = RunningProgram.Start(["run", "--settings", settings.Path]);

        var run = await Patience.UntilAsync(
            "a bot that is ready", async () => await RunAsync("health") is { ExitCode: 0 } well ? well : null, () => bot.Log);

        var report = JsonNode.Parse(run.Output)!;
        Assert.Equal("ok", (string?)report["status"]);
        Assert.Equal(0, await bot.StopAsync());
    }

    [Theory]
    [InlineData("run", "Web:Url")]
    [InlineData("sandbox", "--port")]
    public async Task A_port_that_is_taken_is_a_wrong_setting(string verb, string key)
    {
        settings.Set("Web:Url", Sandbox.Address.GetLeftPart(UriPartial.Authority));

        var run = verb == "run"
            ? await RunAsync(verb)
            : await ProgramRun.OfAsync([verb, "--port", $"{Sandbox.Address.Port}"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"  {key}: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
    }

    private static void AssertFault(ProgramRun run, string part, string words) => Assert.Contains(
        words, Assert.Single(run.Lines, line => line.StartsWith($"FAIL  {part}: ", StringComparison.Ordinal)), StringComparison.Ordinal);

    private Task<ProgramRun> RunAsync(params string[] arguments) => ProgramRun.OfAsync([.. arguments, "--settings", settings.Path]);

    private async Task<List<ChatMessage>> StandingAsync(string words, long chat) =>
        [.. (await Sandbox.MessagesAsync(chat)).Where(message => message.Text.Contains(words, StringComparison.Ordinal))];
}
