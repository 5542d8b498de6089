using System.Net;
using Bot.Networks.Telegram.Hearing;
using Bot.Tests.Running;

namespace Bot.Tests.Street;

/// <summary>Telegram brings what people say to the program.</summary>
public class WebhookTests(BroughtNewsroom brought) : IClassFixture<BroughtNewsroom>
{
    private const long Rita = RunningSandbox.Rita;
    private const long Emma = RunningSandbox.Emma;

    private RunningNewsroom Newsroom => brought.Newsroom;

    [Fact]
    public async Task Telegram_is_told_the_address_without_the_token_and_a_reader_gets_an_answer()
    {
        var info = await brought.InfoAsync();
        Assert.EndsWith("/from/telegram", (string?)info["url"], StringComparison.Ordinal);
        Assert.DoesNotContain(RunningSandbox.Secret, (string?)info["url"], StringComparison.Ordinal);

        Assert.Contains("/latest", (await Newsroom.AnswerAsync(Rita, "/help")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_told_again_is_answered_once()
    {
        var before = await AnswersAsync(Emma, "Erlenfurter Bote");
        var told = BroughtNewsroom.Message(5_000, Emma, "/about");

        Assert.Equal(HttpStatusCode.OK, await brought.BringAsync(told));
        Assert.Equal(HttpStatusCode.OK, await brought.BringAsync(told));

        await Newsroom.AnswerAsync(Emma, "/help");
        Assert.Equal(before + 1, await AnswersAsync(Emma, "Erlenfurter Bote"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("what-only-Telegram-know")]
    [InlineData("what-only-Telegram-knows ...")]
    public async Task Whoever_does_not_know_the_secret_is_not_heard(string? secret)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await brought.BringAsync(BroughtNewsroom.Message(6_000, Rita, "/about"), secret));

        Assert.DoesNotContain(6_000, Newsroom.Database.Taken());
    }

    [Theory]
    [InlineData("{\"update_id\":1")]
    [InlineData("[]")]
    [InlineData("{\"update_id\":\"a\"}")]
    [InlineData("")]
    public async Task What_is_no_update_is_refused_and_counted(string body)
    {
        var before = await brought.FateAsync("malformed");

        Assert.Equal(HttpStatusCode.BadRequest, await brought.BringAsync(body));
        // What is measured is shown to whoever asks a few times a second as it was before.
        await Patience.UntilAsync("one more in the metrics", async () =>
            await brought.FateAsync("malformed") > before ? "counted" : null, () => Newsroom.Program.Log);
    }

    [Fact]
    public async Task What_is_too_long_is_refused() => Assert.Equal(
        HttpStatusCode.RequestEntityTooLarge,
        await brought.BringAsync(BroughtNewsroom.Message(7_000, Rita, new string('a', TelegramWebhook.LongestUpdate))));

    [Theory]
    [InlineData("{\"update_id\":8000,\"poll\":{\"id\":\"1\"}}")]
    [InlineData("{\"update_id\":8001,\"what_comes_next_year\":{}}")]
    [InlineData("{\"update_id\":8002,\"message\":{\"message_id\":\"no number\"}}")]
    public async Task What_is_not_understood_is_ignored_and_not_told_again(string body) =>
        Assert.Equal(HttpStatusCode.OK, await brought.BringAsync(body));

    [Fact]
    public async Task While_one_reader_waits_another_is_answered_and_the_first_gets_the_answers_in_order()
    {
        await Newsroom.Sandbox.FailAsync(new { kind = "slow", method = "sendMessage", chat_id = Rita, delay_ms = 5_000 });
        var asked = await Newsroom.Sandbox.WriteAsync(Rita, "/help");
        await Newsroom.Sandbox.WriteAsync(Rita, "/about");

        await Newsroom.AnswerAsync(Emma, "/help");

        Assert.True((await AnswersAfterAsync(Rita, asked)).Count < 2);
        var answers = await Patience.UntilAsync("both answers", async () =>
            await AnswersAfterAsync(Rita, asked) is { Count: 2 } both ? both : null, () => Newsroom.Program.Log);
        Assert.Contains("/latest", answers[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/latest", answers[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Killed_while_people_wait_it_answers_each_once_after_the_restart()
    {
        // The first answer is on its way for ever; the others stand in line behind it and are only in the inbox.
        await Newsroom.Sandbox.FailAsync(new { kind = "hang_before", method = "sendMessage", chat_id = Emma, delay_ms = 600_000 });
        var asked = await Newsroom.Sandbox.WriteAsync(Emma, "/help");
        await Newsroom.Sandbox.WriteAsync(Emma, "/about");
        await Newsroom.Sandbox.WriteAsync(Emma, "/privacy");
        await Patience.UntilAsync("all of it in the inbox", async () =>
            (int)(await brought.InfoAsync())["pending_update_count"]! == 0 ? "there" : null, () => Newsroom.Program.Log);
        await Newsroom.Sandbox.HangsAsync("sendMessage");

        await Newsroom.KillAsync();
        Newsroom.StartAgain();

        await Newsroom.Program.SaysAsync("Going on with 2");
        await Patience.UntilAsync("the two answers", async () =>
            await AnswersAfterAsync(Emma, asked) is { Count: >= 2 } ? "there" : null, () => Newsroom.Program.Log);
        await brought.TakesAsync();
        Assert.Equal(HttpStatusCode.OK, await brought.BringAsync(BroughtNewsroom.Message(Newsroom.Database.Taken()[^1], Emma, "/about")));
        await Newsroom.AnswerAsync(Emma, "/help");
        Assert.Equal(3, (await AnswersAfterAsync(Emma, asked)).Count);
    }

    [Fact]
    public async Task What_is_said_while_it_is_down_is_brought_later()
    {
        await Newsroom.KillAsync();
        var asked = await Newsroom.Sandbox.WriteAsync(Rita, "/help");
        Newsroom.StartAgain();

        await Patience.UntilAsync("the answer", async () =>
            await AnswersAfterAsync(Rita, asked) is { Count: 1 } ? "there" : null, () => Newsroom.Program.Log);
    }

    private async Task<int> AnswersAsync(long person, string words) => (await Newsroom.StandingAsync(words, person)).Count;

    /// <summary>What the bot has said to somebody since.</summary>
    private async Task<IReadOnlyList<ChatMessage>> AnswersAfterAsync(long person, long asked) =>
        [.. (await Newsroom.Sandbox.MessagesAsync(person)).Where(message => message.Id > asked && (bool?)message.Json["from"]?["is_bot"] == true)];
}
