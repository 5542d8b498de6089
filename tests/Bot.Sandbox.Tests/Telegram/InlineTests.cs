using System.Text.Json.Nodes;

namespace Bot.Sandbox.Tests.Telegram;

/// <summary>Inline queries and their answers.</summary>
public sealed class InlineTests : IAsyncLifetime
{
    private RunningServer server = null!;

    public async ValueTask InitializeAsync() => server = await RunningServer.StartAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_question_reaches_the_bot_and_its_answer_the_person()
    {
        var id = await AskAsync("hafen");
        var heard = (await server.ResultAsync("getUpdates"))[0]!["inline_query"]!;
        Assert.Equal((id, "hafen", "50"), ((string)heard["id"]!, (string)heard["query"]!, (string)heard["offset"]!));

        await server.ResultAsync("answerInlineQuery", new
        {
            inline_query_id = id,
            results = new[] { Article("1", "<b>Hafenfest</b>") },
            next_offset = "51",
            cache_time = 999_999,
            button = new { text = "Einstellungen", start_parameter = "settings" },
        });

        var offered = JsonNode.Parse(await server.Client.GetStringAsync($"/sandbox/inline/{id}"))!;
        Assert.Equal("Hafenfest", (string?)offered["results"]![0]!["text"]);
        Assert.Equal("bold", (string?)offered["results"]![0]!["entities"]![0]!["type"]);
        Assert.Equal(("51", 86_400), ((string)offered["next_offset"]!, (int)offered["cache_time"]!));
    }

    [Fact]
    public async Task Who_asked_sends_a_result_as_it_was_offered_and_nobody_else_does()
    {
        var query = await AskAsync("hafen");
        await server.ResultAsync("answerInlineQuery", new { inline_query_id = query, results = new[] { Article("1", "<b>Hafenfest</b>") } });

        await server.ControlAsync("inline/choices", new { from = RunningServer.Rita, chat_id = RunningServer.Rita, query, result = "1" });
        var refused = await server.ControlAsync("inline/choices", new { from = 1002, chat_id = 1002, query, result = "1" });

        var sent = (await server.ResultAsync("getUpdates"))[1]!["message"]!;
        Assert.Equal(("Hafenfest", "bold", "erlenfurt_bot"),
            ((string?)sent["text"], (string?)sent["entities"]![0]!["type"], (string?)sent["via_bot"]!["username"]));
        Assert.Equal("Bad Request: inline result not found", (string?)refused["error"]);
    }

    public static TheoryData<string, object> Faults => new()
    {
        { "RESULT_ID_DUPLICATE", new { results = new[] { Article("1"), Article("1") } } },
        { "RESULT_ID_INVALID", new { results = new[] { Article(new string('1', 65)) } } },
        { "too many inline query results specified", new { results = Enumerable.Range(0, 51).Select(id => Article($"{id}")) } },
        { "can't parse InlineQueryResult: can't find field \"title\"", new { results = new[] { new { type = "article", id = "1" } } } },
        { "SEND_MESSAGE_TYPE_INVALID", new { results = new[] { new { type = "article", id = "1", title = "a" } } } },
        { "message text is empty", new { results = new[] { Article("1", " ") } } },
        { "NEXT_OFFSET_INVALID", new { results = Array.Empty<object>(), next_offset = new string('1', 65) } },
        { "can't use empty start_parameter", new { results = Array.Empty<object>(), button = new { text = "a" } } },
        { "unallowed characters in start_parameter are used", new { results = Array.Empty<object>(), button = new { text = "a", start_parameter = "a b" } } },
    };

    [Theory, MemberData(nameof(Faults))]
    public async Task What_the_server_refuses_is_refused(string words, object parameters)
    {
        var call = System.Text.Json.JsonSerializer.SerializeToNode(parameters)!.AsObject();
        call["inline_query_id"] = await AskAsync("hafen");
        Assert.Equal($"Bad Request: {words}", await server.ErrorAsync("answerInlineQuery", call));
    }

    [Fact]
    public async Task A_question_that_nobody_asked_has_no_answer()
    {
        var error = await server.ErrorAsync("answerInlineQuery", new { inline_query_id = "1", results = Array.Empty<object>() });
        Assert.Equal("Bad Request: query is too old and response timeout expired or query ID is invalid", error);
    }

    [Fact]
    public async Task Nobody_types_more_than_256_letters()
    {
        var answer = await server.ControlAsync("inline", new { from = RunningServer.Rita, query = new string('a', 257) });
        Assert.Equal("Bad Request: query is too long", (string?)answer["error"]);
    }

    private async Task<string> AskAsync(string query) =>
        (string)(await server.ControlAsync("inline", new { from = RunningServer.Rita, query, offset = "50" }))["inline_query_id"]!;

    private static object Article(string id, string text = "a") =>
        new { type = "article", id, title = "a", input_message_content = new { message_text = text, parse_mode = "HTML" } };
}
