using System.Text.Json;
using Bot.Core.Composing;

namespace Bot.CommandLine.Inspect;

/// <summary><c>inspect summary</c>: in <c>{"lang","text","limit"}</c>, out <c>{"summary"}</c>.</summary>
internal static class SummaryInspection
{
    public static object Answer(JsonElement input) => new
    {
        summary = new LeadSummarizer().Summarize(new(
            Lead: InspectedValue.Text(input, "text"),
            Text: null,
            Language: InspectedValue.Text(input, "lang"),
            Limit: InspectedValue.Number(input, "limit") ?? TextLimits.Message.CodePoints)),
    };
}
