using Bot.Core.Chat;
using Bot.Core.Words;

namespace Bot.Core.Tests.Chat;

public sealed class HeadlineDialogueTests : IAsyncDisposable
{
    private readonly ChatRoom room = new();

    [Fact]
    public async Task A_reader_asks_for_three_headlines_of_a_section()
    {
        room.PublishMany(4);
        var reply = await room.SayAsync("/latest politik 3");
        Assert.Equal(
            $"""
            <b>Politik</b>

            • <a href="https://bote.example/1">Meldung 1.</a>
            <i>{Ago(1)} · Politik</i>

            • <a href="https://bote.example/2">Meldung 2.</a>
            <i>{Ago(2)} · Politik</i>

            • <a href="https://bote.example/3">Meldung 3.</a>
            <i>{Ago(3)} · Politik</i>
            """, reply!.Content.Text);
        Assert.Null(reply.Content.LinkPreview);
        Assert.Equal(["Ältere »", "＋ Folgen | Rubriken"], ChatRoom.Rows(reply));
    }

    [Fact]
    public async Task Without_arguments_five_of_all_sections_come()
    {
        room.PublishMany(4);
        room.PublishMany(4, "Wirtschaft");
        var reply = await room.SayAsync("/latest");
        Assert.StartsWith("<b>Neueste Meldungen</b>", reply!.Content.Text, StringComparison.Ordinal);
        Assert.Equal(5, Headlines(reply));
    }

    [Theory]
    [InlineData("/latest Politics")]
    [InlineData("/latest rathaus 5")]
    [InlineData("/latest 5 POLITIK")]
    public async Task A_section_is_known_by_its_title_in_any_language_and_by_its_aliases(string command)
    {
        room.Publish("Neue Brücke über die Erle", "Politik");
        room.Publish("Sägewerk stellt ein", "Wirtschaft");
        var reply = await room.SayAsync(command);
        Assert.Contains("Brücke", reply!.Content.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sägewerk", reply.Content.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sections_name_may_be_several_words_and_end_in_a_number()
    {
        room.Publish("Parkplatz gesperrt", "Straßen & Plätze");
        room.Publish("Rennen verschoben", "Formel 1");
        Assert.Contains("Parkplatz", (await room.SayAsync("/latest strassen plätze 2"))!.Content.Text, StringComparison.Ordinal);
        Assert.Contains("Rennen", (await room.SayAsync("/latest formel 1"))!.Content.Text, StringComparison.Ordinal);
        Assert.Contains("Rennen", (await room.SayAsync("/latest 3 formel 1"))!.Content.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_English_reader_gets_English_headlines_and_words()
    {
        room.Publish("Neue Brücke über die Erle");
        room.Publish("New bridge across the Erle", language: "en");
        var reply = await room.SayAsync("/latest politics", language: "en-GB");
        Assert.Equal(
            """
            <b>Politics</b>

            • <a href="https://bote.example/2">New bridge across the Erle</a>
            <i>5 minutes ago · Politics</i>
            """, reply!.Content.Text);
    }

    [Fact]
    public async Task A_reader_without_an_edition_gets_the_newsrooms()
    {
        room.Publish("Neue Brücke über die Erle");
        Assert.Contains("Brücke", (await room.SayAsync("/latest", language: "en"))!.Content.Text, StringComparison.Ordinal);
        Assert.Contains(Ago(5), (await room.SayAsync("/latest", language: "fr"))!.Content.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paging_to_older_and_back_to_newer_misses_nothing_and_edits_the_message()
    {
        room.PublishMany(7);
        var first = await room.SayAsync("/latest politik 3");
        var second = (await room.PressAsync(first, "Ältere »")).Edit;
        Assert.Contains("Meldung 4.", second!.Content.Text, StringComparison.Ordinal);
        Assert.Equal(["« Neuere | Ältere »", "＋ Folgen | Rubriken"], ChatRoom.Rows(second));
        var third = (await room.PressAsync(second, "Ältere »")).Edit;
        Assert.Equal(1, Headlines(third!));
        Assert.Equal(["« Neuere", "＋ Folgen | Rubriken"], ChatRoom.Rows(third));
        Assert.Equal(second.Content.Text, (await room.PressAsync(third, "« Neuere")).Edit!.Content.Text);
    }

    [Fact]
    public async Task An_older_page_that_has_become_empty_is_answered_with_a_notice()
    {
        room.PublishMany(2);
        var answer = await room.PressAsync("l:politik:5:50");
        Assert.Equal("Ältere Meldungen gibt es nicht.", answer.Notice);
        Assert.Null(answer.Edit);
    }

    [Fact]
    public async Task The_sections_stand_two_to_a_row_and_lead_to_headlines_and_back()
    {
        room.Publish("A", "Politik", 1);
        room.Publish("B", "Wirtschaft", 2);
        room.Publish("C", "Vereine", 3);
        var sections = await room.SayAsync("/sections");
        Assert.Equal(["Politik | Wirtschaft", "Vereine", "Neueste Meldungen"], ChatRoom.Rows(sections));
        var headlines = (await room.PressAsync(sections, "Wirtschaft")).Edit;
        Assert.StartsWith("<b>Wirtschaft</b>", headlines!.Content.Text, StringComparison.Ordinal);
        var back = (await room.PressAsync(headlines, "Rubriken")).Edit;
        Assert.Equal(sections!.Content.Text, back!.Content.Text);
    }

    [Fact]
    public async Task Sections_are_titled_in_the_readers_language()
    {
        room.Publish("New bridge", language: "en");
        Assert.Equal(["Politics", "Latest headlines"], ChatRoom.Rows(await room.SayAsync("/sections", language: "en")));
    }

    [Fact]
    public async Task A_misspelt_section_gets_the_nearest_one_with_the_count_that_was_asked_for()
    {
        room.PublishMany(4);
        room.Publish("Sägewerk stellt ein", "Wirtschaft");
        var reply = await room.SayAsync("/latest poltik 2");
        Assert.Equal("Eine Rubrik „poltik“ kenne ich leider nicht.\nMeinten Sie eine von diesen?", reply!.Content.Text);
        Assert.Equal(["Politik"], ChatRoom.Rows(reply));
        Assert.Equal(2, Headlines((await room.PressAsync(reply, "Politik")).Edit!));
    }

    [Fact]
    public async Task A_section_like_no_other_gets_all_that_there_are()
    {
        room.Publish("A", "Politik", 1);
        room.Publish("B", "Wirtschaft", 2);
        var reply = await room.SayAsync("/latest astrologie");
        Assert.Contains("Diese Rubriken gibt es:", reply!.Content.Text, StringComparison.Ordinal);
        Assert.Equal(["Politik | Wirtschaft"], ChatRoom.Rows(reply));
    }

    [Fact]
    public async Task A_section_without_articles_is_answered_kindly()
    {
        room.Publish("A", "Politik");
        var reply = await room.SayAsync("/latest sport");
        Assert.Equal("In der Rubrik „Sport“ gibt es noch keine Meldungen. Schauen Sie bitte etwas später wieder vorbei.", reply!.Content.Text);
        Assert.Equal(["Rubriken"], ChatRoom.Rows(reply));
    }

    [Theory]
    [InlineData("/latest")]
    [InlineData("/sections")]
    public async Task A_newsroom_without_articles_asks_for_patience(string command) =>
        Assert.Equal(
            "Noch gibt es keine Meldungen. Schauen Sie bitte etwas später wieder vorbei.",
            (await room.SayAsync(command))!.Content.Text);

    [Theory]
    [InlineData("l:verschwunden:5:0")]
    [InlineData("l:politik:999:0")]
    [InlineData("s:irgendwas")]
    [InlineData("")]
    [InlineData("::::")]
    [InlineData("d:1:s:1:1")]
    [InlineData("zz:1")]
    public async Task A_stale_or_made_up_button_is_answered_kindly(string data)
    {
        room.Publish("A", "Politik");
        var answer = await room.PressAsync(data);
        Assert.Equal(new PressAnswer { Notice = "Diese Schaltfläche ist nicht mehr aktuell." }, answer);
    }

    public ValueTask DisposeAsync() => room.DisposeAsync();

    private string Ago(int minutes) => LocalTime.Ago(room.Clock.GetUtcNow().AddMinutes(-minutes), room.Clock.GetUtcNow(), "de");

    private static int Headlines(Reply reply) => reply.Content.Text.Split("• ").Length - 1;
}
