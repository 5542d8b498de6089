using Bot.Core.Composing;
using Bot.Core.Delivering;
using Bot.Sandbox.Telegram.Faults;

namespace Bot.Networks.Tests.Telegram;

public class RichTests
{
    [Fact]
    public async Task A_long_read_is_one_rich_message_and_is_corrected_as_one()
    {
        await using var telegram = await RunningTelegram.StartAsync();
        var sent = Assert.IsType<DeliveryOutcome.Sent>(await telegram.PublishAsync(Rich(telegram, "<h1>A</h1><p>Erstens.</p>")));
        Assert.Equal("1 rich", sent.MessageRef);

        Assert.IsType<DeliveryOutcome.Sent>(await telegram.CorrectAsync(sent.MessageRef!, Rich(telegram, "<h1>A</h1><p>Zweitens.</p>")));

        var blocks = Assert.Single(await telegram.StandingAsync())["rich_message"]!["blocks"]!.AsArray();
        Assert.Equal(["A", "Zweitens."], blocks.Select(block => (string?)block!["text"]));
    }

    [Theory]
    [InlineData("<h1>A</h1><blink>B</blink>")]
    [InlineData("<p>never closed")]
    public async Task What_the_server_refuses_goes_out_in_its_classic_form(string html)
    {
        await using var telegram = await RunningTelegram.StartAsync();
        var sent = Assert.IsType<DeliveryOutcome.Sent>(await telegram.PublishAsync(Rich(telegram, html)));
        Assert.Equal("1", sent.MessageRef);
        Assert.Equal("Langes", (string?)Assert.Single(await telegram.StandingAsync())["text"]);
    }

    [Fact]
    public async Task A_rich_message_whose_answer_is_lost_is_not_sent_again()
    {
        await using var telegram = await RunningTelegram.StartAsync(new Fault(FaultKind.ResetAfter));
        Assert.IsType<DeliveryOutcome.Unknown>(await telegram.PublishAsync(Rich(telegram, "<p>A</p>")));
        Assert.Equal(["sendRichMessage"], await telegram.CallsAsync());
    }

    private static PostContent Rich(RunningTelegram telegram, string html) => telegram.Post("Langes") with { RichHtml = html };
}
