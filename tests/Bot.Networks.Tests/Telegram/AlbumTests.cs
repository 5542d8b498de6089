using Bot.Core.Delivering;
using Bot.Pictures.Tests;
using Bot.Sandbox.Telegram.Faults;

namespace Bot.Networks.Tests.Telegram;

public class AlbumTests
{
    [Fact]
    public async Task Several_pictures_are_one_album_with_the_caption_at_the_first()
    {
        await using var telegram = await RunningTelegram.StartAsync();
        var sent = Assert.IsType<DeliveryOutcome.Sent>(await telegram.PublishAsync(telegram.Post("Hafenfest", Pictures(telegram, 3))));

        var messages = await telegram.StandingAsync();
        Assert.Equal(3, messages.Length);
        Assert.Single(messages.Select(message => (string?)message["media_group_id"]).Distinct());
        Assert.Equal(["Hafenfest", null, null], messages.Select(message => (string?)message["caption"]));
        Assert.Equal("1,2,3 album", sent.MessageRef);
    }

    [Fact]
    public async Task An_album_that_can_not_be_fetched_is_uploaded_without_what_is_gone()
    {
        await using var telegram = await RunningTelegram.StartAsync(
            new Fault(FaultKind.Refused) { Words = "failed to send message #2 with the error message \"WEBPAGE_CURL_FAILED\"" });
        var pictures = Pictures(telegram, 3);
        pictures[1] = new Uri(telegram.Address, "/pictures/none.jpg").AbsoluteUri;

        var sent = Assert.IsType<DeliveryOutcome.Sent>(await telegram.PublishAsync(telegram.Post("Hafenfest", pictures)));

        Assert.Equal(2, (await telegram.StandingAsync()).Length);
        Assert.Equal("1,2 album", sent.MessageRef);
    }

    [Fact]
    public async Task An_album_of_which_one_picture_is_left_is_a_photo()
    {
        await using var telegram = await RunningTelegram.StartAsync(new Fault(FaultKind.Refused));
        var pictures = new[] { Pictures(telegram, 1)[0], new Uri(telegram.Address, "/pictures/none.jpg").AbsoluteUri };
        Assert.IsType<DeliveryOutcome.Sent>(await telegram.PublishAsync(telegram.Post("Hafenfest", pictures)));
        Assert.Null(Assert.Single(await telegram.StandingAsync())["media_group_id"]);
        Assert.Equal(["sendMediaGroup", "sendPhoto"], await telegram.CallsAsync());
    }

    [Fact]
    public async Task A_correction_edits_the_caption_and_a_retraction_takes_all_of_it_away()
    {
        await using var telegram = await RunningTelegram.StartAsync();
        var sent = Assert.IsType<DeliveryOutcome.Sent>(await telegram.PublishAsync(telegram.Post("a", Pictures(telegram, 3))));

        Assert.IsType<DeliveryOutcome.Sent>(await telegram.CorrectAsync(sent.MessageRef!, telegram.Post("b", Pictures(telegram, 3))));
        Assert.Equal(["b", null, null], (await telegram.StandingAsync()).Select(message => (string?)message["caption"]));

        Assert.IsType<DeliveryOutcome.Sent>(
            await telegram.RetractAsync(sent.MessageRef!));
        Assert.Empty(await telegram.StandingAsync());
    }

    private static string[] Pictures(RunningTelegram telegram, int count) =>
        [.. Enumerable.Range(1, count).Select(number => telegram.Picture($"hafen{number}.jpg", InventedPictures.Jpeg()))];
}
