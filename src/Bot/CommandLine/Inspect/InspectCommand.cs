using System.CommandLine;

namespace Bot.CommandLine.Inspect;

/// <summary><c>inspect …</c>: the same code as the stages, on documents given by hand. JSON lines in, JSON lines out; with a file or link, readable.</summary>
internal static class InspectCommand
{
    public static Command Create()
    {
        var command = new Command("inspect", "Look at how the bot reads documents and makes posts of them");
        foreach (var inspection in Inspection.All) command.Add(Verb(inspection));
        return command;
    }

    private static Command Verb(Inspection inspection)
    {
        var document = new Argument<string?>("DOCUMENT")
        {
            Description = $"{Words(inspection.Takes)}; without it cases are read from standard input, one JSON object a line",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command(inspection.Name, inspection.Description) { document };
        command.SetAction((parsed, cancel) => parsed.GetValue(document) is { } given
            ? OneDocument.ShowAsync(inspection, given, () => SettingsOf.Checked(parsed), cancel)
            : LinesAsync(inspection, cancel));
        return command;
    }

    private static string Words(InspectedKind kind) => kind switch
    {
        InspectedKind.Document => "A file or link",
        InspectedKind.Link => "A link",
        InspectedKind.Text => "A file of text",
        _ => "A file that holds a case as JSON",
    };

    private static async Task<int> LinesAsync(Inspection inspection, CancellationToken cancel)
    {
        using var input = new StreamReader(Console.OpenStandardInput());
        await using var output = new BufferedStream(Console.OpenStandardOutput(), bufferSize: 64 * 1024);
        await InspectedLines.AnswerAsync(inspection, input, output, cancel).ConfigureAwait(false);
        return ExitCode.Well;
    }
}
