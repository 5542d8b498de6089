using Bot.Core.Delivering;
using Bot.Pictures.Tests;
using Bot.Sandbox.Telegram.Faults;

namespace Bot.Networks.Tests.Telegram;

/// <summary>Each rung of the way down from a photo by its link to a text, taken only on the refusal that calls for it.</summary>
public class PhotoTests
{
    [Fact]
    public async Task A_photo_goes_by_its_link()
    {
        await using var telegram = await RunningTelegram.StartAsync();
        var url = telegram.Picture("a.jpg", InventedPictures.Jpeg());

        var sent = Assert.IsType<DeliveryOutcome.Sent>(await telegram.PublishAsync(telegram.Post("Neue Brücke", url)));

        var message = Assert.Single(await telegram.StandingAsync());
        Assert.Equal("Neue Brücke", (string?)message["caption"]);
        Assert.Equal(url, (string?)message["photo_url"]);
        Assert.Null(sent.Said);
        Assert.StartsWith("1 photo ", sent.MessageRef);
    }

    [Theory]
    [InlineData("failed to get HTTP URL content")]
    [InlineData("wrong file identifier/HTTP URL specified")]
    [InlineData("wrong type of the web page content")]
    public async Task A_photo_that_Telegram_can_not_fetch_is_uploaded_as_it_is(string words)
    {
        await using var telegram = await RunningTelegram.StartAsync(Refusal(words));
        var picture = InventedPictures.Jpeg();

        var sent = Assert.IsType<DeliveryOutcome.Sent>(await telegram.PublishAsync(telegram.Post("a", telegram.Picture("a.jpg", picture))));

        Assert.Equal(picture.Length, await telegram.SizeOfFileAsync(Assert.Single(await telegram.StandingAsync())));
        Assert.Contains("uploaded", sent.Said);
        Assert.Equal(["sendPhoto", "sendPhoto"], await telegram.CallsAsync());
    }

    [Fact]
    public async Task A_photo_whose_size_is_refused_is_made_smaller()
    {
        await using var telegram = await RunningTelegram.StartAsync(Refusal("failed to get HTTP URL content"));
        var url = telegram.Picture("a.png", InventedPictures.Png(6000, 5000));

        Assert.IsType<DeliveryOutcome.Sent>(await telegram.PublishAsync(telegram.Post("a", url)));

        // The server itself refuses the upload for its dimensions.
        var message = Assert.Single(await telegram.StandingAsync());
        Assert.Equal((2560, 2133), ((int)message["photo"]![0]!["width"]!, (int)message["photo"]![0]!["height"]!));
        Assert.Equal(["sendPhoto", "sendPhoto", "sendPhoto"], await telegram.CallsAsync());
    }

    [Fact]
    public async Task A_link_that_is_refused_for_its_size_is_not_uploaded_as_it_is()
    {
        await using var telegram = await RunningTelegram.StartAsync(Refusal("PHOTO_INVALID_DIMENSIONS"));
        Assert.IsType<DeliveryOutcome.Sent>(
            await telegram.PublishAsync(telegram.Post("a", telegram.Picture("a.png", InventedPictures.Png(6000, 5000)))));
        Assert.Equal(["sendPhoto", "sendPhoto"], await telegram.CallsAsync());
    }

    [Fact]
    public async Task A_webp_is_made_a_jpeg_before_it_is_uploaded()
    {
        await using var telegram = await RunningTelegram.StartAsync(Refusal("wrong type of the web page content"));
        Assert.IsType<DeliveryOutcome.Sent>(
            await telegram.PublishAsync(telegram.Post("a", telegram.Picture("a.webp", InventedPictures.Webp()))));
        var message = Assert.Single(await telegram.StandingAsync());
        var file = await telegram.Client.GetByteArrayAsync((string)message["photo_url"]!, TestContext.Current.CancellationToken);
        Assert.Equal([0xFF, 0xD8, 0xFF], file[..3]);
    }

    public static TheoryData<string> NoPhotos => ["gone", "page", "bomb", "truncated", "strip"];

    [Theory, MemberData(nameof(NoPhotos))]
    public async Task What_is_no_photo_becomes_a_text_with_its_card(string kind)
    {
        await using var telegram = await RunningTelegram.StartAsync(Refusal("failed to get HTTP URL content"), Refusal("IMAGE_PROCESS_FAILED"));
        var url = kind == "gone" ? new Uri(telegram.Address, "/pictures/none.jpg").AbsoluteUri : telegram.Picture("a", kind switch
        {
            "page" => "<!doctype html>"u8.ToArray(),
            "bomb" => InventedPictures.Bomb(),
            "truncated" => InventedPictures.Jpeg()[..500],
            _ => InventedPictures.Png(1, 20_000),
        });

        var sent = Assert.IsType<DeliveryOutcome.Sent>(await telegram.PublishAsync(telegram.Post("a", url)));

        var message = Assert.Single(await telegram.StandingAsync());
        Assert.Equal("a", (string?)message["text"]);
        Assert.Equal("https://bote.example/1", (string?)message["link_preview_options"]!["url"]);
        Assert.Equal("1", sent.MessageRef);
        Assert.Contains("as text", sent.Said);
    }

    [Theory]
    [InlineData(FaultKind.ResetAfter, typeof(DeliveryOutcome.Unknown))]
    [InlineData(FaultKind.BadGateway, typeof(DeliveryOutcome.Unknown))]
    [InlineData(FaultKind.TooManyRequests, typeof(DeliveryOutcome.Later))]
    public async Task A_call_that_did_not_end_in_a_refusal_of_the_picture_ends_the_ladder(FaultKind kind, Type outcome)
    {
        await using var telegram = await RunningTelegram.StartAsync(new Fault(kind));
        Assert.IsType(outcome, await telegram.PublishAsync(telegram.Post("a", telegram.Picture("a.jpg", InventedPictures.Jpeg()))));
        Assert.Equal(["sendPhoto"], await telegram.CallsAsync());
    }

    [Fact]
    public async Task An_upload_whose_answer_is_lost_is_not_followed_by_another_call()
    {
        await using var telegram = await RunningTelegram.StartAsync(Refusal("failed to get HTTP URL content"), new Fault(FaultKind.ResetAfter));
        Assert.IsType<DeliveryOutcome.Unknown>(
            await telegram.PublishAsync(telegram.Post("a", telegram.Picture("a.jpg", InventedPictures.Jpeg()))));
        Assert.Equal(["sendPhoto", "sendPhoto"], await telegram.CallsAsync());
    }

    [Fact]
    public async Task Another_refusal_is_the_posts_own()
    {
        await using var telegram = await RunningTelegram.StartAsync(Refusal("BUTTON_URL_INVALID"));
        Assert.IsType<DeliveryOutcome.Refused>(
            await telegram.PublishAsync(telegram.Post("a", telegram.Picture("a.jpg", InventedPictures.Jpeg()))));
    }

    [Fact]
    public async Task A_picture_at_a_private_address_is_not_fetched()
    {
        await using var telegram = await RunningTelegram.StartAsync(Refusal("failed to get HTTP URL content"));
        var sent = Assert.IsType<DeliveryOutcome.Sent>(await telegram.PublishAsync(telegram.Post("a", "http://127.0.0.1:1/a.jpg")));
        Assert.Contains("can't be fetched", sent.Said);
        Assert.NotNull(Assert.Single(await telegram.StandingAsync())["text"]);
    }

    [Fact]
    public async Task A_caption_may_stand_above_its_photo()
    {
        await using var telegram = await RunningTelegram.StartAsync();
        var post = telegram.Post("a", telegram.Picture("a.jpg", InventedPictures.Jpeg())) with { ShowsCaptionAbove = true };
        await telegram.PublishAsync(post);
        Assert.True((bool)Assert.Single(await telegram.StandingAsync())["show_caption_above_media"]!);
    }

    private static Fault Refusal(string words) => new(FaultKind.Refused) { Method = "sendPhoto", Words = words };
}
