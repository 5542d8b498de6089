using System.Globalization;
using System.Net.Http.Headers;
using Bot.Sandbox.Telegram;

namespace Bot.Sandbox.Tests.Telegram;

/// <summary>What the sandbox page hears.</summary>
public class EventsTests
{
    [Fact]
    public async Task A_page_hears_what_happened_since_it_read_the_world_and_the_stream_ends_with_the_server()
    {
        var server = await RunningServer.StartAsync(previews: new OnePreview());
        var last = (long)(await server.WorldAsync())["last_event"]!;
        var id = await server.SendAsync("https://bote.example/a");
        await server.ResultAsync("deleteMessage", new { chat_id = RunningServer.German, message_id = id });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sandbox/events");
        request.Headers.Add("Last-Event-ID", last.ToString(CultureInfo.InvariantCulture));
        using var response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());
        var heard = new List<string>();
        while (heard.Count < 6) if (await lines.ReadLineAsync() is { Length: > 0 } line and not "retry: 1000") heard.Add(line);
        Assert.Equal($"id: {last + 1}", heard[0]);
        Assert.Equal("event: message", heard[1]);
        Assert.Contains("\"link_preview\":{\"url\":\"https://bote.example/a\",\"site_name\":\"Bote\"", heard[2], StringComparison.Ordinal);
        Assert.Equal("event: deleted", heard[4]);

        var rest = lines.ReadToEndAsync();
        await server.StopAsync();
        Assert.Equal("", (await rest).Trim());
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_page_that_was_away_too_long_is_told_to_read_the_world_anew()
    {
        await using var server = await RunningServer.StartAsync();
        await using var stream = await server.Client.GetStreamAsync("/sandbox/events?after=5");
        using var lines = new StreamReader(stream);
        string? line;
        do line = await lines.ReadLineAsync();
        while (line is not null && !line.StartsWith("event:", StringComparison.Ordinal));
        Assert.Equal("event: reset", line);
    }

    [Fact]
    public async Task A_control_route_takes_json_only()
    {
        await using var server = await RunningServer.StartAsync();
        using var form = new StringContent("{\"enforce\":true}", new MediaTypeHeaderValue("text/plain"));
        using var response = await server.Client.PostAsync("/sandbox/limits", form);
        Assert.Equal(415, (int)response.StatusCode);
    }

    private sealed class OnePreview : ILinkPreviews
    {
        public ValueTask<LinkPreview?> FindAsync(Uri url, CancellationToken cancellationToken) =>
            new(new LinkPreview(url.ToString(), "Bote", "Titel", null, null));
    }
}
