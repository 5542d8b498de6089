using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Running;

/// <summary>A site on this machine that serves the articles it is given, and an assistant that says what it was told to.</summary>
internal sealed class LocalSite : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, string> pages = [];
    private readonly ConcurrentDictionary<string, string> answers = [];
    private readonly WebApplication app;

    private LocalSite()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.MapPost("/v1/chat/completions", CompleteAsync);
        app.MapGet("/{page}", (string page) => pages.TryGetValue(page, out var html) ? Results.Content(html, "text/html; charset=utf-8") : Results.NotFound());
    }

    /// <summary>Where it is served.</summary>
    public Uri Address => new(app.Urls.First());

    public static async Task<LocalSite> StartAsync()
    {
        var site = new LocalSite();
        await site.app.StartAsync();
        return site;
    }

    /// <summary>Prints an article.</summary>
    /// <returns>Its address.</returns>
    public string Print(string title, string lead, string text, string language = "de", string? image = null)
    {
        var page = $"article-{pages.Count + 1}";
        pages[page] = $"""
            <html lang="{language}"><head><title>{title}</title><meta property="og:type" content="article">{Image(image)}</head>
            <body><article><h1>{title}</h1><p>{lead}</p><p>{text}</p></article></body></html>
            """;
        return new Uri(Address, page).AbsoluteUri;
    }

    private static string Image(string? address) => address is null ? "" : $"""<meta property="og:image" content="{address}">""";

    /// <summary>What the assistant answers when it is asked about the headline; about others it has nothing to say.</summary>
    public void Answer(string title, string summary) => answers[title] = summary;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> CompleteAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var asked = System.Text.Json.Nodes.JsonNode.Parse(await reader.ReadToEndAsync())!["messages"]!.AsArray()
            .Select(message => (string?)message!["content"]).Last()!;
        var content = answers.FirstOrDefault(answer => asked.Contains(answer.Key, StringComparison.Ordinal)).Value ?? "";
        return Results.Json(new
        {
            id = "1",
            @object = "chat.completion",
            created = 1,
            model = "scripted",
            choices = new[] { new { index = 0, finish_reason = "stop", message = new { role = "assistant", content } } },
        });
    }
}
