namespace Bot.Sandbox.Tests.Telegram;

/// <summary>Sections 1.4 and 2.7: albums, and rich messages within their documented limits.</summary>
public class AlbumAndRichTests
{
    [Theory]
    [InlineData(0, "Bad Request: there are no messages to send")]
    [InlineData(1, null)]
    [InlineData(10, null)]
    [InlineData(11, "Bad Request: too many messages to send as an album")]
    public async Task An_album_holds_one_to_ten_photos(int count, string? error)
    {
        await using var server = await RunningServer.StartAsync();
        var media = Enumerable.Range(0, count).Select(number => new { type = "photo", media = $"https://bote.example/{number}.jpg" });
        var answer = await server.CallAsync("sendMediaGroup", new { chat_id = RunningServer.German, media });
        Assert.Equal(error, (string?)answer["description"]);
        if (error is null) Assert.Equal(count > 1, answer["result"]![0]!["media_group_id"] is not null);
    }

    [Fact]
    public async Task A_fault_in_a_caption_is_told_with_the_medium()
    {
        await using var server = await RunningServer.StartAsync();
        var media = new[] { new { type = "photo", media = "https://bote.example/1.jpg", caption = "a < b", parse_mode = "HTML" } };
        Assert.StartsWith(
            "Bad Request: can't parse InputMedia: Can't parse entities: Unsupported start tag",
            await server.ErrorAsync("sendMediaGroup", new { chat_id = RunningServer.German, media }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photo_takes_the_place_of_a_text()
    {
        await using var server = await RunningServer.StartAsync();
        var id = await server.SendAsync("a");
        var media = new { type = "photo", media = "https://bote.example/1.jpg", caption = "b" };
        var edited = await server.ResultAsync("editMessageMedia", new { chat_id = RunningServer.German, message_id = id, media });
        Assert.Equal(("b", null), ((string?)edited["caption"], (string?)edited["text"]));
    }

    public static TheoryData<string, string?> Rich => new()
    {
        { "<h1>A</h1><p>b <b>c</b> <a href=\"https://bote.example\">d</a>&nbsp;e</p><hr/><footer>f</footer>", null },
        { $"<p>{new string('a', 32_768)}</p>", null },
        { $"<p>{new string('a', 32_769)}</p>", "it is too long" },
        { string.Concat(Enumerable.Repeat("<p>a</p>", 501)), "it has too many blocks" },
        { string.Concat(Enumerable.Repeat("<img src=\"https://bote.example/1.jpg\"/>", 51)), "it has too many media" },
        { $"<p>{string.Concat(Enumerable.Repeat("<b>", 17))}a{string.Concat(Enumerable.Repeat("</b>", 17))}</p>", "the HTML is not well-formed" },
        { "<!DOCTYPE x [<!ENTITY a \"b\">]><p>&a;</p>", "the HTML is not well-formed" },
        { "<p>a", "the HTML is not well-formed" },
        { "<script>a</script>", "the tag \"script\" is not known here" },
        { "", "it is empty" },
    };

    [Theory, MemberData(nameof(Rich))]
    public async Task A_rich_message_is_taken_within_its_limits(string html, string? fault)
    {
        await using var server = await RunningServer.StartAsync();
        var answer = await server.CallAsync("sendRichMessage", new { chat_id = RunningServer.German, rich_message = new { html } });
        Assert.Equal(fault is null ? null : $"Bad Request: can't parse rich message: {fault}", (string?)answer["description"]);
    }
}
