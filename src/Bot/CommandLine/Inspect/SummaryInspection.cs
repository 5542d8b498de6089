using Bot.Core.Composing;

namespace Bot.CommandLine.Inspect;

/// <summary><c>inspect summary</c>: in <c>{"lang","text","limit"}</c>, out <c>{"summary"}</c>.</summary>
internal static class SummaryInspection
{
    public static object Answer(InspectionInput input) => new
    {
        Summary = new LeadSummarizer().Summarize(new(
            Lead: input.Text("text"),
            Text: null,
            Language: input.Text("lang"),
            Limit: input.Number("limit") ?? TextLimits.Message.CodePoints)),
    };
}
