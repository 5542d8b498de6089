namespace Bot.Tests.CommandLine;

public class BotCommandLineTests
{
    [Theory]
    [InlineData("nonsense")]
    [InlineData("run", "--nonsense")]
    [InlineData("inspect")]
    [InlineData("inspect", "weather")]
    [InlineData("post")]
    [InlineData("post", "https://paper.example/story", "--at", "soon")]
    [InlineData("sandbox", "--port", "many")]
    [InlineData("sandbox", "--port", "70000")]
    [InlineData("sandbox", "--faults", "earthquake")]
    [InlineData("check", "--settings", "nowhere.json")]
    [InlineData("check")]
    [InlineData("post", "https://paper.example/story", "--dry-run")]
    public async Task Wrong_usage_and_wrong_settings_end_with_2_and_say_why(params string[] arguments)
    {
        var run = await ProgramRun.OfAsync(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("inspect", "page", "nowhere.html")]
    [InlineData("inspect", "post", "nowhere.json")]
    public async Task What_cannot_be_done_ends_with_1_and_says_why(params string[] arguments)
    {
        var run = await ProgramRun.OfAsync(arguments);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(arguments[^1], run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_lists_every_verb_with_one_line()
    {
        var run = await ProgramRun.OfAsync(["--help"]);

        Assert.Equal(0, run.ExitCode);
        foreach (var verb in new[] { "run", "sandbox", "check", "health", "migrate", "post", "inspect" })
            Assert.Single(run.Lines, line => line.StartsWith($"  {verb} ", StringComparison.Ordinal));
        Assert.All(run.Lines, line => Assert.True(line.Length <= 160, line));
    }

    [Fact]
    public async Task Help_on_inspect_lists_what_can_be_looked_into()
    {
        var run = await ProgramRun.OfAsync(["inspect", "--help"]);

        Assert.Equal(0, run.ExitCode);
        foreach (var verb in new[] { "feed", "page", "listing", "link", "sentences", "summary", "dates", "post" })
            Assert.Single(run.Lines, line => line.TrimStart().StartsWith($"{verb} ", StringComparison.Ordinal));
    }
}
