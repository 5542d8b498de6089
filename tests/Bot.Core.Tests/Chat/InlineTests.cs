using Bot.Core.Chat.Inline;

namespace Bot.Core.Tests.Chat;

public sealed class InlineTests : IAsyncDisposable
{
    private readonly ChatRoom room = new();

    [Fact]
    public async Task Without_words_the_newest_headlines_are_offered_as_ready_posts()
    {
        room.Publish("Alte Brücke", minutesAgo: 60);
        room.Publish("Neue Brücke").Lead = "Sie steht.";
        room.Shelf.Articles[1].Image = "https://bote.example/bruecke.jpg";
        var answer = await room.AskInlineAsync("  ");
        Assert.Equal(["Neue Brücke", "Alte Brücke"], answer!.Posts.Select(post => post.Title));
        var post = answer.Posts[0];
        Assert.Equal(("2", "Sie steht.", "https://bote.example/bruecke.jpg"), (post.Id, post.Description, post.Picture));
        Assert.StartsWith("<b>Neue Brücke</b>", post.Content.Text, StringComparison.Ordinal);
        Assert.Equal("https://bote.example/2", post.Content.LinkPreview!.Url);
        Assert.Equal(("", TimeSpan.FromSeconds(30), true), (answer.Next, answer.GoodFor, answer.IsPersonal));
        Assert.Equal(new InlineWay("Einstellungen und Abos", "settings"), answer.Way);
    }

    [Fact]
    public async Task Words_find_what_fits_and_offsets_lead_through_all_of_it()
    {
        for (var number = 1; number <= 70; number++) room.Publish($"Hafenfest {number}.", minutesAgo: number);
        room.Publish("Neue Brücke");
        var first = await room.AskInlineAsync("hafen");
        var second = await room.AskInlineAsync("hafen", first!.Next);
        Assert.Equal((50, "50", 20, ""), (first.Posts.Count, first.Next, second!.Posts.Count, second.Next));
        Assert.Equal(70, first.Posts.Concat(second.Posts).Select(post => post.Id).Distinct().Count());
        Assert.Equal(TimeSpan.FromMinutes(5), first.GoodFor);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("x")]
    [InlineData("99999999999")]
    public async Task An_offset_that_no_answer_named_brings_nothing(string offset)
    {
        room.Publish("Neue Brücke");
        Assert.Empty((await room.AskInlineAsync("", offset))!.Posts);
    }

    [Fact]
    public async Task Where_nothing_is_found_the_chat_asks_for_other_words()
    {
        var answer = await room.AskInlineAsync("hafen");
        Assert.Equal(new InlineWay("Nichts gefunden – im Chat weitersuchen", "search"), answer!.Way);
        Assert.Contains("Wonach", (await room.SayAsync($"/start {answer.Way.Start}"))!.Content.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_button_leads_to_the_settings() =>
        Assert.StartsWith("<b>Einstellungen</b>", (await room.SayAsync("/start settings"))!.Content.Text, StringComparison.Ordinal);

    [Fact]
    public async Task It_speaks_the_language_that_a_reader_chose()
    {
        room.Publish("Neue Brücke");
        room.Publish("New bridge", language: "en");
        await room.SayAsync("/language english");
        var answer = await room.AskInlineAsync("");
        Assert.Equal("New bridge", Assert.Single(answer!.Posts).Title);
        Assert.Equal("Settings and subscriptions", answer.Way.Text);
    }

    [Fact]
    public async Task Who_types_without_end_gets_no_answer_and_the_chat_still_answers()
    {
        for (var letter = 0; letter < 30; letter++) Assert.NotNull(await room.AskInlineAsync("hafen"));
        Assert.Null(await room.AskInlineAsync("hafen"));
        Assert.NotNull(await room.SayAsync("/help"));
        room.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.NotNull(await room.AskInlineAsync("hafen"));
    }

    public ValueTask DisposeAsync() => room.DisposeAsync();
}
