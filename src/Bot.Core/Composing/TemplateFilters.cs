using Bot.Core.Reading.Sentences;

namespace Bot.Core.Composing;

/// <summary>The rules behind the filters that templates have beside Liquid's own.</summary>
internal static class TemplateFilters
{
    /// <summary>The first sentences of a text.</summary>
    public static string FirstSentences(string text, int count, string language) =>
        SentenceFit.Fit([.. SentenceSplitter.Split(text, language).Take(count)], int.MaxValue);
}
