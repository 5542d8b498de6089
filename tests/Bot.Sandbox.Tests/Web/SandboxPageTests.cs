using System.Net;
using System.Text.RegularExpressions;
using Bot.Sandbox.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Sandbox.Tests.Web;

public sealed partial class SandboxPageTests : IAsyncLifetime
{
    private readonly HttpClient client = new(new SocketsHttpHandler());
    private WebApplication app = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.MapSandboxPage();
        await app.StartAsync();
        client.BaseAddress = new Uri(app.Urls.First());
    }

    [Fact]
    public async Task Everything_the_page_and_its_scripts_ask_for_is_there()
    {
        var seen = new HashSet<string>();
        var open = new Queue<string>(["/"]);
        while (open.TryDequeue(out var path))
        {
            if (!seen.Add(path))
                continue;
            using var answer = await client.GetAsync(path);
            Assert.True(answer.IsSuccessStatusCode, path);
            foreach (Match part in Parts().Matches(await answer.Content.ReadAsStringAsync()))
                open.Enqueue(new Uri(new Uri(client.BaseAddress!, path), part.Groups[1].Value).AbsolutePath);
        }
        Assert.Equal(16, seen.Count);
    }

    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/sandbox/page.css", "text/css")]
    [InlineData("/sandbox/page.js", "text/javascript")]
    public async Task Every_part_says_what_it_is_and_forbids_what_comes_from_elsewhere(string path, string contentType)
    {
        using var answer = await client.GetAsync(path);
        Assert.Equal(contentType, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy);
        Assert.DoesNotContain("unsafe", policy);
    }

    [Fact]
    public async Task An_unchanged_part_is_not_sent_again()
    {
        using var first = await client.GetAsync("/sandbox/page.js");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sandbox/page.js");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task No_script_stands_in_the_page_and_no_script_writes_html()
    {
        Assert.DoesNotMatch("<script>|<style| on[a-z]+=| style=", await client.GetStringAsync("/"));
        foreach (var script in new[]
        {
            "page", "world", "pane", "chats", "posts", "message", "text", "composer", "suggestions", "sheets", "pictures", "dom", "words",
        })
            Assert.DoesNotMatch("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval\\(", await client.GetStringAsync($"/sandbox/{script}.js"));
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }

    [GeneratedRegex("(?:src=\"|href=\"|from ')([./][^\"']*)", RegexOptions.NonBacktracking)]
    private static partial Regex Parts();
}
