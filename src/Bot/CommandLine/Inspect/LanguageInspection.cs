using Bot.Core.Reading.Languages;

namespace Bot.CommandLine.Inspect;

/// <summary><c>inspect language</c>: in <c>{"text"}</c>, out <c>{"lang","sure"}</c>.</summary>
internal static class LanguageInspection
{
    public static object Answer(InspectionInput input)
    {
        var language = LanguageDetector.Detect(input.Text("text"));
        return new { Lang = language.Code, Sure = language.IsSure };
    }
}
