using System.IO.Hashing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Bot.Sandbox.Web;

/// <summary>
/// The page that shows the apps of two people side by side, with channels, groups and the bot in them. It lives on what the
/// sandbox tells at <c>/sandbox/world</c> and <c>/sandbox/events</c>.
/// </summary>
public static class SandboxPage
{
    // Only what comes from here runs, loads or is talked to. Text that smuggled markup in would find nothing to run.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly string[] styles = ["page.css", "messages.css"];

    private static readonly string[] scripts =
    [
        "page.js", "world.js", "pane.js", "chats.js", "posts.js", "message.js", "text.js", "composer.js", "suggestions.js", "sheets.js",
        "pictures.js", "dom.js", "words.js",
    ];

    /// <summary>Maps <c>/</c>, and under <c>/sandbox</c> the style sheets, <c>page.js</c> and its modules.</summary>
    public static IEndpointRouteBuilder MapSandboxPage(this IEndpointRouteBuilder endpoints)
    {
        Map(endpoints, "/", "page.html", "text/html; charset=utf-8");
        foreach (var style in styles) Map(endpoints, $"/sandbox/{style}", style, "text/css; charset=utf-8");
        foreach (var script in scripts)
            Map(endpoints, $"/sandbox/{script}", script, "text/javascript; charset=utf-8");
        return endpoints;
    }

    private static void Map(IEndpointRouteBuilder endpoints, string path, string name, string contentType)
    {
        var bytes = Embedded(name);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(XxHash128.Hash(bytes))}\"");
        endpoints.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], (HttpContext context) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";
            headers.CacheControl = "no-cache";
            headers["Referrer-Policy"] = "no-referrer";
            return Results.Bytes(bytes, contentType, entityTag: tag);
        });
    }

    private static byte[] Embedded(string name)
    {
        using var stream = typeof(SandboxPage).Assembly.GetManifestResourceStream($"page/{name}")
            ?? throw new InvalidOperationException($"The assembly carries no page/{name}.");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
