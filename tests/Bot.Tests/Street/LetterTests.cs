using Bot.Tests.Running;

namespace Bot.Tests.Street;

/// <summary>What readers follow comes to them. Each test has a reader, whose stories are of a section that no other follows.</summary>
public class LetterTests(QuietNewsroom quiet) : IClassFixture<QuietNewsroom>
{
    private const long Rita = RunningSandbox.Rita;
    private const long Emma = RunningSandbox.Emma;
    private const long Erik = RunningSandbox.Erik;

    private RunningNewsroom Newsroom => quiet.Newsroom;

    [Fact]
    public async Task A_story_comes_once_says_why_and_ends_with_a_press_while_staff_see_how_far_it_is()
    {
        await Newsroom.AnswerAsync(Rita, "/subscribe politik");
        await Newsroom.AnswerAsync(Rita, "/subscribe \"Uferweg\"");
        await Newsroom.Sandbox.PublishAsync("Rat beschließt den Uferweg", "politik", "de");

        var letter = await Newsroom.StandsAsync("Rat beschließt den Uferweg", Rita);
        Assert.EndsWith("Sie folgen: Alles mit „Uferweg“", letter.Text, StringComparison.Ordinal);
        await Patience.UntilAsync("a letter that is counted", () => Newsroom.Database.Letters("Rat beschließt den Uferweg") == 1, () => Newsroom.Program.Log);
        var mailings = await Newsroom.AnswerAsync(Erik, "/mailings");
        Assert.Contains("✅ Rat beschließt den Uferweg\n1 von 1 Nachricht gesendet", mailings.Text, StringComparison.Ordinal);

        await Newsroom.Sandbox.PressAsync(Rita, letter, letter.DataOf("Nicht mehr folgen: Alles mit „Uferweg“"));
        await Newsroom.ToldAsync("Sie folgen nicht mehr: Alles mit „Uferweg“.");
        await Newsroom.AnswerAsync(Rita, "/unsubscribe politik");
        await Newsroom.Sandbox.PublishAsync("Der Uferweg ist gebaut", "politik", "de");
        await Newsroom.OneMoreStandsAsync();

        Assert.Empty(await Newsroom.StandingAsync("Der Uferweg ist gebaut", Rita));
        Assert.Single(await Newsroom.StandingAsync("Rat beschließt den Uferweg", Rita));
    }

    [Fact]
    public async Task Whoever_blocks_the_bot_is_paused_and_back_when_they_speak_again()
    {
        await Newsroom.AnswerAsync(Emma, "/subscribe culture");
        await Newsroom.Sandbox.SetMemberAsync(Emma, RunningSandbox.BotId, "kicked");
        await Newsroom.Sandbox.PublishAsync("Theatre reopens", "kultur", "en");
        await Patience.UntilAsync("a reader who is paused", () => Newsroom.Database.PauseOf(Emma) == "Blocked", () => Newsroom.Program.Log);
        await Patience.UntilAsync("a story that went to all it goes to", () => Newsroom.Database.IsMailed("Theatre reopens"), () => Newsroom.Program.Log);

        await Newsroom.AnswerAsync(Emma, "/help");
        Assert.Null(Newsroom.Database.PauseOf(Emma));
        await Newsroom.Sandbox.PublishAsync("Theatre sold out", "kultur", "en");

        await Newsroom.StandsAsync("Theatre sold out", Emma);
        Assert.Empty(await Newsroom.StandingAsync("Theatre reopens", Emma));
        await Newsroom.AnswerAsync(Emma, "/unsubscribe culture");
    }

    [Fact]
    public async Task A_digest_comes_at_its_hour_with_what_would_have_come_at_once()
    {
        await Newsroom.AnswerAsync(Erik, "/digest 23:59");
        await Newsroom.AnswerAsync(Erik, "/subscribe sport");
        foreach (var title in new[] { "Ruderer gewinnen", "Pokal bleibt hier" })
        {
            await Newsroom.Sandbox.PublishAsync(title, "sport", "de");
            await Patience.UntilAsync("a story that is matched", () => Newsroom.Database.IsMatched(title), () => Newsroom.Program.Log);
        }

        Newsroom.Database.DigestNow(Erik);

        var digest = await Newsroom.StandsAsync("Ruderer gewinnen", Erik);
        Assert.StartsWith("🗞 Das Wichtigste in Kürze", digest.Text, StringComparison.Ordinal);
        Assert.Contains("Pokal bleibt hier", digest.Text, StringComparison.Ordinal);
        Assert.Equal(2, digest.Links.Count());
    }
}
