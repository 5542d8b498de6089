using Bot.Core.Chat;
using Bot.Core.Chat.Searching;

namespace Bot.Core.Tests.Chat;

public sealed class SearchDialogueTests : IAsyncDisposable
{
    private readonly ChatRoom room = new();

    [Fact]
    public async Task A_reader_searches_turns_the_page_and_comes_back()
    {
        for (var number = 1; number <= 7; number++) room.Publish($"Hafenfest {number}.", minutesAgo: number);
        room.Publish("Neue Brücke");
        await new Dialogue(room).PlayAsync(
            """
            reader: /search hafen
            bot: Gefunden zu „hafen“
            bot: Hafenfest 1.
            bot: Hafenfest 5.
            bot: [Weiter »]
            bot: [＋ Folgen | Rubriken]
            presses: Weiter »
            bot: Hafenfest 6.
            bot: Hafenfest 7.
            bot: [« Zurück]
            presses: « Zurück
            bot: Hafenfest 1.
            presses: ＋ Folgen
            bot: Sie folgen jetzt: Alles mit „hafen“.
            """);
    }

    [Fact]
    public async Task Without_words_they_are_asked_for_and_what_comes_next_is_sought()
    {
        room.Publish("Fähre fährt wieder");
        Assert.True((await room.SayAsync("/search"))!.AsksForWords);
        await new Dialogue(room).PlayAsync(
            """
            reader: Suche
            bot: Wonach soll ich suchen?
            reader: Fähren
            bot: Gefunden zu „Fähren“
            bot: Fähre fährt wieder
            """);
    }

    [Theory]
    [InlineData("Politik")]
    [InlineData("Pause")]
    [InlineData("alles")]
    public Task The_answer_to_the_question_is_sought_whatever_else_it_could_mean(string words)
    {
        room.Publish($"Streit um {words}");
        return new Dialogue(room).PlayAsync(
            $"""
            reader: /search
            bot: Wonach soll ich suchen?
            reader: {words}
            bot: Gefunden zu „{words}“
            bot: Streit um {words}
            """);
    }

    [Fact]
    public Task A_question_is_over_after_ten_minutes_or_with_another_command()
    {
        room.Publish("Neue Brücke");
        return new Dialogue(room).PlayAsync(
            """
            reader: /search
            later: 00:11
            reader: Politik
            bot: Politik
            bot: Neue Brücke
            reader: /search
            reader: /about
            reader: Politik
            bot: Politik
            bot: Neue Brücke
            """);
    }

    [Fact]
    public async Task The_question_is_known_again_by_its_own_message_after_a_new_start()
    {
        room.Publish("Streit um Politik");
        var question = new QuotedMessage { IsOwn = true, Text = "What shall I search for? Just write me the words." };
        var answer = new IncomingMessage(ChatRoom.Reader, ChatKind.Private, new(ChatRoom.Reader, "Rita", "de"), "Politik") { Quoted = question };

        Assert.StartsWith("Gefunden zu „Politik“", (await room.HearAsync(answer))!.Content.PlainText, StringComparison.Ordinal);
        var other = answer with { Quoted = question with { IsOwn = false } };
        Assert.StartsWith("Politik", (await room.HearAsync(other))!.Content.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_found_the_words_can_be_followed()
    {
        room.Publish("Neue Brücke");
        await new Dialogue(room).PlayAsync(
            """
            reader: /search "Hafen Fähre"
            bot: Zu „Hafen Fähre“ habe ich nichts gefunden.
            bot: Mit weniger oder anderen Wörtern
            bot: [＋ Alles mit „Hafen Fähre“]
            bot: [Neueste Meldungen | Rubriken]
            presses: ＋ Alles mit „Hafen Fähre“
            bot: Sie folgen jetzt: Alles mit „Hafen Fähre“.
            """);
    }

    [Theory]
    [InlineData("de", "Suche Brücke")]
    [InlineData("en", "find Brücke")]
    [InlineData("ru", "поиск Brücke")]
    [InlineData("be", "пошук Brücke")]
    [InlineData("pl", "szukaj Brücke")]
    [InlineData("es", "busca Brücke")]
    [InlineData("zh", "搜索 Brücke")]
    public async Task It_has_a_name_in_every_language(string language, string said)
    {
        room.Publish("Neue Brücke über die Erle");
        Assert.Contains("Neue Brücke", (await room.SayAsync(said, language: language))!.Content.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_are_no_command_are_sought_and_those_of_nothing_are_answered_as_ever()
    {
        room.Publish("Neue Brücke über die Erle");
        await new Dialogue(room).PlayAsync(
            """
            reader: Brücke Erle
            bot: Gefunden zu „Brücke Erle“
            bot: Neue Brücke über die Erle
            reader: Wie wird das Wetter?
            bot: Das habe ich leider nicht verstanden.
            """);
    }

    [Fact]
    public async Task Words_that_begin_like_a_command_may_be_words_of_a_search_all_the_same()
    {
        room.Publish("Hilfen für die Häfen");
        await new Dialogue(room).PlayAsync(
            """
            reader: Hilfen Häfen
            bot: Meinten Sie einen dieser Befehle?
            bot: [/help
            presses: /search – Meldungen nach Wörtern suchen
            bot: Hilfen für die Häfen
            """);
    }

    [Fact]
    public async Task Words_that_no_button_holds_bring_one_page_of_ten()
    {
        var words = string.Join(' ', Enumerable.Repeat("Donaudampfschifffahrt", 3));
        for (var number = 1; number <= 12; number++) room.Publish($"Donaudampfschifffahrt {number}.", minutesAgo: number);
        var reply = await room.SayAsync($"/search {words}");
        Assert.Equal(10, reply!.Content.Text.Split("<a ").Length - 1);
        Assert.Equal(["Rubriken"], ChatRoom.Rows(reply));
    }

    [Theory]
    [InlineData("h:999:")]
    [InlineData("h:1000:hafen")]
    [InlineData("h:-1:hafen")]
    [InlineData("h:hafen")]
    public void Data_that_no_search_wrote_are_none(string data) => Assert.Null(SearchButton.Parse(data));

    [Fact]
    public void Words_with_colons_come_back_whole() =>
        Assert.Equal(new SearchButton("a:b c", 5), SearchButton.Parse(new SearchButton("a:b c", 5).Data));

    [Fact]
    public async Task A_page_that_has_become_empty_is_answered_with_a_notice()
    {
        var answer = await room.PressAsync("h:5:hafen");
        Assert.Equal(("Mehr habe ich nicht gefunden.", null), (answer.Notice, answer.Edit));
    }

    public ValueTask DisposeAsync() => room.DisposeAsync();
}
