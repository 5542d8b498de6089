using System.Text.Json;
using System.Threading.Channels;

namespace Bot.CommandLine.Inspect;

/// <summary>JSON lines in, JSON lines out: one answer a case, in order, as soon as it is known.</summary>
internal static class InspectedLines
{
    /// <summary>How many cases are under way at once; more would only fill memory.</summary>
    private static readonly int LookAhead = 2 * Environment.ProcessorCount;

    /// <summary>Answers every line; empty ones are passed over.</summary>
    public static async Task AnswerAsync(Inspection inspection, TextReader input, Stream output, CancellationToken cancel)
    {
        // The answers stand in the order of their cases; they are worked out side by side.
        var answers = Channel.CreateBounded<Task<ReadOnlyMemory<byte>>>(LookAhead);
        var reading = Task.Run(() => ReadAsync(inspection, input, answers.Writer, cancel), cancel);
        await foreach (var answer in answers.Reader.ReadAllAsync(cancel).ConfigureAwait(false))
        {
            await output.WriteAsync(await answer.ConfigureAwait(false), cancel).ConfigureAwait(false);
            // Whoever sends the next case only after this answer must not wait for more to come.
            if (!answers.Reader.TryPeek(out var next) || !next.IsCompleted) await output.FlushAsync(cancel).ConfigureAwait(false);
        }
        await reading.ConfigureAwait(false);
    }

    /// <summary>Ends the answers when the lines end, also where reading them fails.</summary>
    private static async Task ReadAsync(
        Inspection inspection, TextReader input, ChannelWriter<Task<ReadOnlyMemory<byte>>> answers, CancellationToken cancel)
    {
        try
        {
            while (await input.ReadLineAsync(cancel).ConfigureAwait(false) is { } line)
                if (!string.IsNullOrWhiteSpace(line))
                    await answers.WriteAsync(Task.Run(() => Answer(inspection, line), cancel), cancel).ConfigureAwait(false);
        }
        finally
        {
            answers.Complete();
        }
    }

    private static ReadOnlyMemory<byte> Answer(Inspection inspection, string line)
    {
        JsonDocument parsed;
        try
        {
            parsed = JsonDocument.Parse(line);
        }
        catch (JsonException)
        {
            return InspectJson.Failure(id: default, "the line is not JSON");
        }
        using (parsed) return Answer(inspection, new InspectionInput(parsed.RootElement));
    }

    private static ReadOnlyMemory<byte> Answer(Inspection inspection, InspectionInput input)
    {
        if (!input.IsObject) return InspectJson.Failure(id: default, "the line is not a JSON object");
        try
        {
            return InspectJson.Answer(input.Field("id"), inspection.Answer(input));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return InspectJson.Failure(input.Field("id"), fault.Message);
        }
    }
}
