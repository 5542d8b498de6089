using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Core.Fetching;
using Bot.Settings;
using Microsoft.Extensions.Options;

namespace Bot.CommandLine.Inspect;

/// <summary>A single file or link, shown readable.</summary>
internal static class OneDocument
{
    /// <summary>Shows the answer for one document.</summary>
    /// <param name="inspection">What is looked into.</param>
    /// <param name="document">The file or link.</param>
    /// <param name="settings">Gives the settings; asked only where a link is fetched.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<int> ShowAsync(Inspection inspection, string document, Func<BotSettings> settings, CancellationToken cancel)
    {
        try
        {
            var facts = inspection.Visit is { } visit && !File.Exists(document)
                ? await OnTheWebAsync(settings().Watching, web => visit(web, Link(document), cancel)).ConfigureAwait(false)
                : await AnswerAsync(inspection, document, settings, cancel).ConfigureAwait(false);
            var answer = InspectJson.Answer(JsonSerializer.SerializeToElement(document), facts, readable: true);
            await using var output = Console.OpenStandardOutput();
            await output.WriteAsync(answer, cancel).ConfigureAwait(false);
            return ExitCode.Well;
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or SettingsException))
        {
            await Console.Error.WriteLineAsync($"{document}: {fault.Message}").ConfigureAwait(false);
            return ExitCode.Failed;
        }
    }

    private static async Task<object> AnswerAsync(Inspection inspection, string document, Func<BotSettings> settings, CancellationToken cancel) =>
        inspection.Answer(new InspectionInput(JsonSerializer.SerializeToElement(
            await CaseAsync(inspection.Takes, document, settings, cancel).ConfigureAwait(false))));

    /// <summary>The case that the document stands for; its id is the document's name.</summary>
    private static async Task<JsonObject> CaseAsync(InspectedKind kind, string document, Func<BotSettings> settings, CancellationToken cancel)
    {
        var input = kind switch
        {
            InspectedKind.Link => new JsonObject { ["url"] = document },
            InspectedKind.Text => new JsonObject { ["text"] = await File.ReadAllTextAsync(document, cancel).ConfigureAwait(false) },
            InspectedKind.Case => ParseCase(await File.ReadAllTextAsync(document, cancel).ConfigureAwait(false)),
            _ when File.Exists(document) => new JsonObject { ["path"] = document },
            _ => await FetchedAsync(document, settings(), cancel).ConfigureAwait(false),
        };
        input["id"] = document;
        return input;
    }

    private static JsonObject ParseCase(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject ?? throw new FormatException("the file does not hold a JSON object");
        }
        catch (JsonException)
        {
            throw new FormatException("the file does not hold JSON");
        }
    }

    private static async Task<JsonObject> FetchedAsync(string link, BotSettings settings, CancellationToken cancel)
    {
        var request = new FetchRequest(Link(link));
        return await OnTheWebAsync(settings.Watching, web => web.GetAsync(request, cancel)).ConfigureAwait(false) switch
        {
            FetchResult.Fetched page => new JsonObject
            {
                ["b64"] = Convert.ToBase64String(page.Body.Span),
                ["content_type"] = page.ContentType,
                ["url"] = page.Address.AbsoluteUri,
                ["zone"] = settings.Newsroom.TimeZone,
            },
            FetchResult.Forbidden forbidden => throw new InvalidOperationException(forbidden.Reason),
            FetchResult.Failed failed => throw new InvalidOperationException(failed.Reason),
            _ => throw new InvalidOperationException("the server says that nothing changed"),
        };
    }

    private static Uri Link(string document) =>
        AddressGuard.Read(document) ?? throw new FormatException("there is no such file, and it is no link");

    /// <summary>Under the guards of every fetch.</summary>
    private static async Task<T> OnTheWebAsync<T>(FetchOptions watching, Func<WebFetcher, Task<T>> ask)
    {
        var services = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IOptions<FetchOptions>>(Options.Create(watching))
            .AddFetching();
        await using var provider = services.BuildServiceProvider();
        return await ask(provider.GetRequiredService<WebFetcher>()).ConfigureAwait(false);
    }
}
