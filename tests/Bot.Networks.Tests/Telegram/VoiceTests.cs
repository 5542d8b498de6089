using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Delivering;
using Bot.Pictures.Tests;
using Bot.Sandbox.Telegram;
using Telegram.Bot.Types;

namespace Bot.Networks.Tests.Telegram;

/// <summary>Staff are shown a post as the kind of message that it will be, with the desk's buttons.</summary>
public class VoiceTests
{
    private const long Desk = SandboxWorld.EditorsGroup;

    [Fact]
    public async Task A_draft_with_a_photo_is_shown_as_a_photo_with_its_buttons()
    {
        await using var telegram = await RunningTelegram.StartAsync();
        await SayAsync(telegram, telegram.Post("a", telegram.Picture("a.jpg", InventedPictures.Jpeg())));
        var shown = Assert.Single(await telegram.StandingAsync(Desk));
        Assert.NotNull(shown["photo"]);
        Assert.NotNull(shown["reply_markup"]);
    }

    [Fact]
    public async Task An_album_has_its_buttons_under_its_headline()
    {
        await using var telegram = await RunningTelegram.StartAsync();
        var urls = new[] { telegram.Picture("a.jpg", InventedPictures.Jpeg()), telegram.Picture("b.jpg", InventedPictures.Jpeg()) };
        await SayAsync(telegram, telegram.Post("Hafenfest", urls));
        var shown = await telegram.StandingAsync(Desk);
        Assert.Equal(["Hafenfest", null, "Hafenfest"], shown.Select(message => (string?)(message["caption"] ?? message["text"])));
        Assert.NotNull(shown[2]["reply_markup"]);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, false)]
    public async Task Another_channel_shows_the_draft_in_its_own_kind(bool fromPhoto, bool toPhoto)
    {
        await using var telegram = await RunningTelegram.StartAsync();
        var url = telegram.Picture("a.jpg", InventedPictures.Jpeg());
        await SayAsync(telegram, fromPhoto ? telegram.Post("a", url) : telegram.Post("a"));
        var id = (int)Assert.Single(await telegram.StandingAsync(Desk))["message_id"]!;
        var under = new Message { Id = id, Chat = new Chat { Id = Desk }, Photo = fromPhoto ? [] : null };

        await telegram.Voice.ChangeAsync(
            under, Reply(toPhoto ? telegram.Post("b", url) : telegram.Post("b")), TestContext.Current.CancellationToken);

        var shown = Assert.Single(await telegram.StandingAsync(Desk));
        Assert.Equal(("b", toPhoto), ((string?)(shown["caption"] ?? shown["text"]), shown["photo"] is not null));
        Assert.NotNull(shown["reply_markup"]);
    }

    [Fact]
    public async Task A_question_asks_for_a_reply()
    {
        await using var telegram = await RunningTelegram.StartAsync();
        var question = new Reply { Content = new() { Text = "Headline?", PlainText = "Headline?" }, AsksForWords = true };
        await telegram.Voice.SayAsync(Desk, topic: null, question, TestContext.Current.CancellationToken);
        Assert.True((bool)Assert.Single(await telegram.StandingAsync(Desk))["reply_keyboard"]!["force_reply"]!);
    }

    [Fact]
    public async Task What_takes_a_messages_place_stands_there_and_where_that_is_gone_anew()
    {
        await using var telegram = await RunningTelegram.StartAsync();
        await SayAsync(telegram, telegram.Post("a"));
        await telegram.Voice.SayAsync(Desk, topic: null, Reply(telegram.Post("b")) with { InPlaceOf = "1" }, TestContext.Current.CancellationToken);
        await telegram.Voice.SayAsync(Desk, topic: null, Reply(telegram.Post("c")) with { InPlaceOf = "99" }, TestContext.Current.CancellationToken);
        Assert.Equal(["b", "c"], (await telegram.StandingAsync(Desk)).Select(message => (string?)message["text"]));
    }

    [Fact]
    public async Task A_message_that_is_shown_is_known_by_its_reference_and_changes_in_place()
    {
        await using var telegram = await RunningTelegram.StartAsync();
        var url = telegram.Picture("a.jpg", InventedPictures.Jpeg());
        var shown = Assert.IsType<DeliveryOutcome.Sent>(await ShowAsync(null, telegram.Post("a", url)));
        Assert.StartsWith("1 photo", shown.MessageRef);
        Assert.IsType<DeliveryOutcome.Sent>(await ShowAsync(shown.MessageRef, telegram.Post("b", url)));
        Assert.Equal("b", (string?)Assert.Single(await telegram.StandingAsync(Desk))["caption"]);

        var moved = Assert.IsType<DeliveryOutcome.Sent>(await ShowAsync(shown.MessageRef, telegram.Post("c")));
        Assert.Equal("2", moved.MessageRef);
        Assert.Equal("c", (string?)Assert.Single(await telegram.StandingAsync(Desk))["text"]);

        Task<DeliveryOutcome> ShowAsync(string? standing, PostContent content) =>
            telegram.Voice.ShowAsync(Desk, standing, Reply(content), TestContext.Current.CancellationToken);
    }

    private static Task<string?> SayAsync(RunningTelegram telegram, PostContent content) =>
        telegram.Voice.SayAsync(Desk, topic: null, Reply(content), TestContext.Current.CancellationToken);

    private static Reply Reply(PostContent content) => new() { Content = content, Buttons = [[new ReplyButton("Send", "send")]] };
}
