using System.Text.Json.Nodes;
using Bot.Core.Fetching;
using Bot.Settings;
using Microsoft.Extensions.Options;

namespace Bot.CommandLine.Inspect;

/// <summary>A single file or link, shown readable.</summary>
internal static class OneDocument
{
    /// <summary>The verbs whose case is a text, not a document.</summary>
    private static readonly string[] Texts = ["sentences", "summary", "dates"];

    /// <summary>Shows the answer for one document.</summary>
    public static async Task<int> ShowAsync(Inspection inspection, string document, FetchOptions watching, CancellationToken cancel)
    {
        try
        {
            var input = inspection.Name switch
            {
                "link" => new JsonObject { ["url"] = document },
                "post" => JsonNode.Parse(await File.ReadAllTextAsync(document, cancel).ConfigureAwait(false)),
                _ when Texts.Contains(inspection.Name) => new JsonObject { ["text"] = await File.ReadAllTextAsync(document, cancel).ConfigureAwait(false) },
                _ => await DocumentAsync(document, watching, cancel).ConfigureAwait(false),
            };
            using var parsed = System.Text.Json.JsonDocument.Parse(input!.ToJsonString());
            Console.WriteLine(InspectJson.Answer(id: document, inspection.Answer(parsed.RootElement)).ToJsonString(InspectJson.Readable));
            return ExitCode.Well;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            await Console.Error.WriteLineAsync($"{document}: {fault.Message}").ConfigureAwait(false);
            return ExitCode.Failed;
        }
    }

    private static async Task<JsonObject> DocumentAsync(string document, FetchOptions watching, CancellationToken cancel)
    {
        if (File.Exists(document))
            return new JsonObject { ["b64"] = Convert.ToBase64String(await File.ReadAllBytesAsync(document, cancel).ConfigureAwait(false)) };
        if (!Uri.TryCreate(document, UriKind.Absolute, out var address))
            throw new SettingsException([new SettingFault("document", "there is no such file, and it is no link.")]);
        return await FetchAsync(address, watching, cancel).ConfigureAwait(false) switch
        {
            FetchResult.Fetched page => new JsonObject
            {
                ["b64"] = Convert.ToBase64String(page.Body.Span),
                ["content_type"] = page.ContentType,
                ["url"] = page.Address.AbsoluteUri,
            },
            FetchResult.Forbidden forbidden => throw new InvalidOperationException(forbidden.Reason),
            FetchResult.Failed failed => throw new InvalidOperationException(failed.Reason),
            _ => throw new InvalidOperationException("the server says that nothing changed"),
        };
    }

    /// <summary>Under the guards of every fetch.</summary>
    private static async Task<FetchResult> FetchAsync(Uri address, FetchOptions watching, CancellationToken cancel)
    {
        var services = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IOptions<FetchOptions>>(Options.Create(watching))
            .AddFetching();
        await using var provider = services.BuildServiceProvider();
        return await provider.GetRequiredService<WebFetcher>().GetAsync(new FetchRequest(address), cancel).ConfigureAwait(false);
    }
}
