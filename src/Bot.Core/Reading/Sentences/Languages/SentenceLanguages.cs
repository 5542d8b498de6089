using System.Collections.Frozen;
using Bot.Core.Model;

namespace Bot.Core.Reading.Sentences.Languages;

/// <summary>The languages whose sentences are known, by their ISO 639-1 code.</summary>
internal static class SentenceLanguages
{
    private static readonly SentenceRules Unknown = SentenceRules.Merge(
        EnglishSentences.Rules, GermanSentences.Rules, RussianSentences.Rules, BelarusianSentences.Rules,
        PolishSentences.Rules, SpanishSentences.Rules, ChineseSentences.Rules);

    private static readonly FrozenDictionary<string, SentenceRules> Known = new Dictionary<string, SentenceRules>
    {
        ["de"] = GermanSentences.Rules,
        ["en"] = EnglishSentences.Rules,
        ["ru"] = RussianSentences.Rules,
        ["be"] = BelarusianSentences.Rules,
        ["pl"] = PolishSentences.Rules,
        ["es"] = SpanishSentences.Rules,
        ["zh"] = ChineseSentences.Rules,
    }.ToFrozenDictionary();

    /// <summary>
    /// The rules for a language tag (<c>de</c>, <c>de-AT</c>, <c>zh_Hant</c>); for any other, the rules of all.
    /// </summary>
    public static SentenceRules For(string? language) =>
        language is not null && Known.TryGetValue(LanguageTag.Primary(language), out var rules) ? rules : Unknown;
}
