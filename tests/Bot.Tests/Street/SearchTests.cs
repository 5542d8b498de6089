using System.Text.Json.Nodes;
using Bot.Tests.Running;

namespace Bot.Tests.Street;

[Collection<QuietDay>]
public class SearchTests(QuietNewsroom quiet)
{
    private const long Emma = RunningSandbox.Emma;

    private RunningNewsroom Newsroom => quiet.Newsroom;

    [Fact]
    public async Task A_reader_finds_a_story_by_words_in_any_form_and_turns_the_page()
    {
        for (var number = 1; number <= 6; number++) await Newsroom.Sandbox.PublishAsync($"New locks on the canal, part {number}", edition: "en");
        for (var number = 1; number <= 6; number++) await IsIndexedAsync($"New locks on the canal, part {number}");

        var first = await Newsroom.AnswerAsync(Emma, "/search lock canals");
        Assert.Equal(5, first.Links.Count());
        await Newsroom.Sandbox.PressAsync(Emma, first, first.DataOf("More »"));

        Assert.Empty(first.Links.Intersect((await Newsroom.ChangedAsync(Emma, first)).Links));
    }

    [Fact]
    public async Task The_bots_name_and_words_in_any_chat_offer_ready_posts()
    {
        await Newsroom.Sandbox.PublishAsync("The lighthouse shines again", edition: "en");
        await IsIndexedAsync("The lighthouse shines again");

        var found = await OfferAsync("lighthouses");
        var post = found["results"]![0]!;
        Assert.Equal("The lighthouse shines again", (string?)post["title"]);
        Assert.Contains("The lighthouse shines again", (string?)post["text"], StringComparison.Ordinal);
        Assert.NotNull((string?)post["input_message_content"]!["link_preview_options"]!["url"]);
        Assert.Equal((300, true, "settings"), ((int)found["cache_time"]!, (bool)found["is_personal"]!, (string?)found["button"]!["start_parameter"]));

        var latest = await OfferAsync("");
        Assert.InRange(latest["results"]!.AsArray().Count, 2, 50);
        var settings = await Newsroom.AnswerAsync(Emma, $"/start {(string?)latest["button"]!["start_parameter"]}");
        Assert.StartsWith("Settings", settings.Text, StringComparison.Ordinal);
    }

    private Task IsIndexedAsync(string title) =>
        Patience.UntilAsync($"“{title}” in the index", () => Newsroom.Database.IsIndexed(title), () => Newsroom.Program.Log);

    private async Task<JsonNode> OfferAsync(string words)
    {
        var query = await Newsroom.Sandbox.AskInlineAsync(Emma, words);
        return await Patience.UntilAsync($"an answer to “{words}”", () => Newsroom.Sandbox.OfferedAsync(query), () => Newsroom.Program.Log);
    }
}
