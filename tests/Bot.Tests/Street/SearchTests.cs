using System.Text.Json.Nodes;
using Bot.Tests.Running;

namespace Bot.Tests.Street;

[Collection<QuietDay>]
public class SearchTests(QuietNewsroom quiet)
{
    private const long Rita = RunningSandbox.Rita;

    private RunningNewsroom Newsroom => quiet.Newsroom;

    [Fact]
    public async Task A_reader_finds_a_story_by_words_in_any_form_and_turns_the_page()
    {
        for (var number = 1; number <= 6; number++) await Newsroom.Sandbox.PublishAsync($"Neue Schleusen am Kanal, Teil {number}");
        for (var number = 1; number <= 6; number++) await IsIndexedAsync($"Neue Schleusen am Kanal, Teil {number}");

        var first = await Newsroom.AnswerAsync(Rita, "/search Schleuse Kanäle");
        Assert.Equal(5, first.Links.Count());
        await Newsroom.Sandbox.PressAsync(Rita, first, first.DataOf("Weiter »"));

        Assert.Empty(first.Links.Intersect((await Newsroom.ChangedAsync(Rita, first)).Links));
    }

    [Fact]
    public async Task The_bots_name_and_words_in_any_chat_offer_ready_posts()
    {
        await Newsroom.Sandbox.PublishAsync("Der Leuchtturm leuchtet wieder");
        await IsIndexedAsync("Der Leuchtturm leuchtet wieder");

        var found = await OfferAsync("leuchttürme");
        var post = found["results"]![0]!;
        Assert.Equal("Der Leuchtturm leuchtet wieder", (string?)post["title"]);
        Assert.Contains("Der Leuchtturm leuchtet wieder", (string?)post["text"], StringComparison.Ordinal);
        Assert.NotNull((string?)post["input_message_content"]!["link_preview_options"]!["url"]);
        Assert.Equal((300, true, "settings"), ((int)found["cache_time"]!, (bool)found["is_personal"]!, (string?)found["button"]!["start_parameter"]));

        var latest = await OfferAsync("");
        Assert.InRange(latest["results"]!.AsArray().Count, 2, 50);
        var settings = await Newsroom.AnswerAsync(Rita, $"/start {(string?)latest["button"]!["start_parameter"]}");
        Assert.StartsWith("Einstellungen", settings.Text, StringComparison.Ordinal);
    }

    private Task IsIndexedAsync(string title) =>
        Patience.UntilAsync($"“{title}” in the index", () => Newsroom.Database.IsIndexed(title), () => Newsroom.Program.Log);

    private async Task<JsonNode> OfferAsync(string words)
    {
        var query = await Newsroom.Sandbox.AskInlineAsync(Rita, words);
        return await Patience.UntilAsync($"an answer to “{words}”", () => Newsroom.Sandbox.OfferedAsync(query), () => Newsroom.Program.Log);
    }
}
