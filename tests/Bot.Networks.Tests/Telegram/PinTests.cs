using Bot.Core.Delivering;
using Bot.Sandbox.Telegram.Faults;

namespace Bot.Networks.Tests.Telegram;

/// <summary>Breaking news is pinned where the bot may.</summary>
public class PinTests
{
    [Fact]
    public async Task What_staff_call_breaking_is_pinned_without_a_sound()
    {
        await using var telegram = await RunningTelegram.StartAsync();
        var sent = Assert.IsType<DeliveryOutcome.Sent>(await PublishAsync(telegram));
        Assert.Null(sent.Said);
        Assert.True((bool)(await telegram.StandingAsync())[0]["pinned"]!);
    }

    [Fact]
    public async Task Where_the_bot_may_not_pin_the_post_stands_all_the_same()
    {
        await using var telegram = await RunningTelegram.StartAsync(
            new Fault(FaultKind.Refused) { Method = "pinChatMessage", Words = "not enough rights to manage pinned messages in the chat" });
        var sent = Assert.IsType<DeliveryOutcome.Sent>(await PublishAsync(telegram));
        Assert.StartsWith("not pinned: ", sent.Said);
        Assert.Single(await telegram.StandingAsync());
    }

    private static Task<DeliveryOutcome> PublishAsync(RunningTelegram telegram) => telegram.Network.PublishAsync(
        new Dispatch(telegram.Channel, telegram.Post("Eilt"), "delivery-1-1") { IsPinned = true }, TestContext.Current.CancellationToken);
}
