using Bot.Core.Delivering;
using Bot.Pictures.Tests;
using Bot.Sandbox.Telegram.Faults;

namespace Bot.Networks.Tests.Telegram;

/// <summary>A correction edits the kind of message that stands, whatever kind would be sent today.</summary>
public class CorrectionTests
{
    [Fact]
    public async Task New_words_for_the_same_photo_are_a_new_caption()
    {
        await using var telegram = await RunningTelegram.StartAsync();
        var (message, url) = await PhotoAsync(telegram);
        Assert.IsType<DeliveryOutcome.Sent>(await telegram.CorrectAsync(message, telegram.Post("b", url)));
        Assert.Equal("b", (string?)Assert.Single(await telegram.StandingAsync())["caption"]);
        Assert.Equal(["sendPhoto", "editMessageCaption"], await telegram.CallsAsync());
    }

    [Fact]
    public async Task Another_picture_takes_the_old_ones_place()
    {
        await using var telegram = await RunningTelegram.StartAsync();
        var (message, _) = await PhotoAsync(telegram);
        var other = telegram.Picture("other.jpg", InventedPictures.Jpeg(320, 240));

        var corrected = Assert.IsType<DeliveryOutcome.Sent>(await telegram.CorrectAsync(message, telegram.Post("b", other)));

        Assert.Equal(other, (string?)Assert.Single(await telegram.StandingAsync())["photo_url"]);
        Assert.NotEqual(message, corrected.MessageRef);
        Assert.Equal(["sendPhoto", "editMessageMedia"], await telegram.CallsAsync());
    }

    [Fact]
    public async Task Another_picture_that_is_none_leaves_the_old_one_and_changes_the_words()
    {
        await using var telegram = await RunningTelegram.StartAsync();
        var (message, url) = await PhotoAsync(telegram);
        await telegram.FailAsync(new Fault(FaultKind.Refused) { Method = "editMessageMedia" });
        Assert.IsType<DeliveryOutcome.Sent>(
            await telegram.CorrectAsync(message, telegram.Post("b", telegram.Picture("other.jpg", "no picture"u8.ToArray()))));
        var standing = Assert.Single(await telegram.StandingAsync());
        Assert.Equal((url, "b"), ((string?)standing["photo_url"], (string?)standing["caption"]));
    }

    [Fact]
    public async Task Words_too_long_for_a_caption_are_cut_where_a_photo_stands()
    {
        await using var telegram = await RunningTelegram.StartAsync();
        var (message, _) = await PhotoAsync(telegram);
        Assert.IsType<DeliveryOutcome.Sent>(await telegram.CorrectAsync(message, telegram.Post(new string('b', 3000))));
        Assert.Equal(1024, ((string)Assert.Single(await telegram.StandingAsync())["caption"]!).Length);
    }

    [Fact]
    public async Task A_text_that_stands_stays_a_text()
    {
        await using var telegram = await RunningTelegram.StartAsync();
        var sent = Assert.IsType<DeliveryOutcome.Sent>(await telegram.PublishAsync(telegram.Post("a")));
        Assert.IsType<DeliveryOutcome.Sent>(
            await telegram.CorrectAsync(sent.MessageRef!, telegram.Post("b", telegram.Picture("a.jpg", InventedPictures.Jpeg()))));
        Assert.Equal("b", (string?)Assert.Single(await telegram.StandingAsync())["text"]);
    }

    [Fact]
    public async Task A_photo_whose_reference_says_nothing_of_it_is_found_out_and_remembered()
    {
        await using var telegram = await RunningTelegram.StartAsync();
        var (message, url) = await PhotoAsync(telegram);
        var corrected = Assert.IsType<DeliveryOutcome.Sent>(await telegram.CorrectAsync(message.Split(' ')[0], telegram.Post("b", url)));
        Assert.Equal("b", (string?)Assert.Single(await telegram.StandingAsync())["caption"]);
        Assert.Equal("1 photo", corrected.MessageRef);
    }

    [Fact]
    public async Task The_same_again_is_done_already()
    {
        await using var telegram = await RunningTelegram.StartAsync();
        var (message, url) = await PhotoAsync(telegram);
        Assert.IsType<DeliveryOutcome.Sent>(await telegram.CorrectAsync(message, telegram.Post("a", url)));
    }

    private static async Task<(string Message, string Url)> PhotoAsync(RunningTelegram telegram)
    {
        var url = telegram.Picture("a.jpg", InventedPictures.Jpeg());
        return (Assert.IsType<DeliveryOutcome.Sent>(await telegram.PublishAsync(telegram.Post("a", url))).MessageRef!, url);
    }
}
