using Bot.Core.Reading.Sentences;

namespace Bot.CommandLine.Inspect;

/// <summary><c>inspect sentences</c>: in <c>{"lang","text"}</c>, out <c>{"sentences":[…]}</c>.</summary>
internal static class SentencesInspection
{
    public static object Answer(InspectionInput input) => new
    {
        Sentences = SentenceSplitter.Split(input.Text("text") ?? "", input.Text("lang")),
    };
}
