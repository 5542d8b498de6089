using Bot.Tests.Running;

namespace Bot.Tests.Street;

/// <summary>The program asks Telegram for what people say, and somebody gets in its way.</summary>
public class HearingTests
{
    private const long Rita = RunningSandbox.Rita;
    private const string Elsewhere = "http://127.0.0.1:9/elsewhere";

    [Fact]
    public async Task A_webhook_is_taken_away_and_what_waited_is_answered()
    {
        await using var newsroom = await RunningNewsroom.StartAsync();
        await newsroom.KillAsync();
        await newsroom.Sandbox.CallAsync("setWebhook", new { url = Elsewhere });
        var asked = await newsroom.Sandbox.WriteAsync(Rita, "/help");

        newsroom.StartAgain();

        await newsroom.Program.SaysAsync($"The webhook at {Elsewhere} was taken away");
        await Patience.UntilAsync("an answer", async () =>
            (await newsroom.Sandbox.MessagesAsync(Rita)).FirstOrDefault(message => message.Id > asked), () => newsroom.Program.Log);
    }

    [Fact]
    public async Task The_operator_is_told_why_nothing_is_heard()
    {
        await using var newsroom = await RunningNewsroom.StartAsync();
        await newsroom.AnswerAsync(Rita, "/help");

        await newsroom.Sandbox.CallAsync("setWebhook", new { url = Elsewhere });
        await newsroom.Program.SaysAsync("another program has set a webhook for this bot");
        await newsroom.Sandbox.CallAsync("deleteWebhook");
        await newsroom.Program.SaysAsync("Telegram's updates come again");

        await newsroom.Sandbox.CallAsync("getUpdates", new { timeout = 2 });
        await newsroom.Program.SaysAsync("another program asks for them with the same token");
        await newsroom.Program.SaysAsync("Telegram's updates come again", 2);
        await newsroom.AnswerAsync(Rita, "/help");
    }

    [Fact]
    public async Task Killed_while_people_wait_it_answers_each_once_after_the_restart()
    {
        await using var newsroom = await RunningNewsroom.StartAsync();
        await newsroom.Sandbox.FailAsync(new { kind = "hang_before", method = "sendMessage", chat_id = Rita, delay_ms = 600_000 });
        var asked = await newsroom.Sandbox.WriteAsync(Rita, "/help");
        await newsroom.Sandbox.WriteAsync(Rita, "/about");
        await Patience.UntilAsync("both in the inbox", () => newsroom.Database.Taken().Count == 2, () => newsroom.Program.Log);
        await newsroom.Sandbox.HangsAsync("sendMessage");

        await newsroom.KillAsync();
        newsroom.StartAgain();

        await newsroom.Program.SaysAsync("Going on with 1");
        var answer = await Patience.UntilAsync("an answer", async () =>
            (await newsroom.Sandbox.MessagesAsync(Rita)).FirstOrDefault(message => message.Id > asked + 1), () => newsroom.Program.Log);
        Assert.DoesNotContain("/latest", answer.Text, StringComparison.Ordinal);
        Assert.Equal(0, newsroom.Database.Open());
    }
}
