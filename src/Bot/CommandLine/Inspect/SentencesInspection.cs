using System.Text.Json;
using Bot.Core.Reading.Sentences;

namespace Bot.CommandLine.Inspect;

/// <summary><c>inspect sentences</c>: in <c>{"lang","text"}</c>, out <c>{"sentences":[…]}</c>.</summary>
internal static class SentencesInspection
{
    public static object Answer(JsonElement input) => new
    {
        sentences = SentenceSplitter.Split(InspectedValue.Text(input, "text") ?? "", InspectedValue.Text(input, "lang")),
    };
}
