using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.CommandLine.Inspect;

/// <summary><c>inspect …</c>: the same code as the stages, on documents given by hand. JSON lines in, JSON lines out; with a file or link, readable.</summary>
internal static class InspectCommand
{
    public static Command Create()
    {
        var command = new Command("inspect", "Look at how documents are read and posts composed: JSON lines on standard input, or one file or link");
        foreach (var inspection in Inspection.All) command.Add(Verb(inspection));
        return command;
    }

    private static Command Verb(Inspection inspection)
    {
        var document = new Argument<string?>("document")
        {
            Description = "A file or link; without it JSON lines are read from standard input",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command(inspection.Name, inspection.Description) { document };
        command.SetAction((parsed, cancel) => parsed.GetValue(document) is { } given
            ? OneDocument.ShowAsync(inspection, given, SettingsOf.Checked(parsed).Watching, cancel)
            : LinesAsync(inspection, cancel));
        return command;
    }

    /// <summary>One answer a line, in order; a case that fails says so and the next goes on.</summary>
    private static async Task<int> LinesAsync(Inspection inspection, CancellationToken cancel)
    {
        using var input = new StreamReader(Console.OpenStandardInput());
        await using var output = new StreamWriter(Console.OpenStandardOutput());
        while (await input.ReadLineAsync(cancel).ConfigureAwait(false) is { } line)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            await output.WriteLineAsync(Answer(inspection, line).ToJsonString(InspectJson.Lines)).ConfigureAwait(false);
            // Whoever reads the answers may send the next case only after this one.
            await output.FlushAsync(cancel).ConfigureAwait(false);
        }
        return ExitCode.Well;
    }

    private static JsonObject Answer(Inspection inspection, string line)
    {
        JsonNode? id = null;
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.TryGetProperty("id", out var given)) id = JsonSerializer.SerializeToNode(given);
            return InspectJson.Answer(id, inspection.Answer(document.RootElement));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return InspectJson.Failure(id, fault.Message);
        }
    }
}
