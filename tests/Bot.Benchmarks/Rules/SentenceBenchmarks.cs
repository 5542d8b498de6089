using BenchmarkDotNet.Attributes;
using Bot.Core.Reading.Languages;
using Bot.Core.Reading.Sentences;

namespace Bot.Benchmarks.Rules;

/// <summary>A lead of an article split into its sentences, and its language told.</summary>
[MemoryDiagnoser]
public class SentenceBenchmarks
{
    private static readonly Dictionary<string, string> Leads = new()
    {
        ["de"] = "ERLENFURT (dpa) - Am 3. März wird die 12. Brücke eröffnet, sagte Dr. E. Muster. „Das ist z. B. für Radfahrer gut.“ Kosten: 1,5 Mio. Euro.",
        ["en"] = "ERLENFURT, March 3 (Reuters) - Mr. J. Miller opened the bridge at 2 p.m. on Tuesday. “It took us long enough!” he said. It cost $1.5 million.",
        ["ru"] = "ЭРЛЕНФУРТ, 3 марта. Мост открыли в 14.00, сообщил А. С. Иванов. «Это удобно, т. к. путь короче!» Стоимость — 1,5 млн руб.",
        ["zh"] = "三月三日，新桥正式通车。“这座桥很重要！”市长说。工程耗资一百五十万元。",
    };

    private string lead = "";

    /// <summary>The language.</summary>
    [Params("de", "en", "ru", "zh")]
    public string Language { get; set; } = "";

    /// <summary>Takes the lead.</summary>
    [GlobalSetup]
    public void Take() => lead = Leads[Language];

    /// <summary>Sentences, where the language is known.</summary>
    [Benchmark]
    public IReadOnlyList<string> Split() => SentenceSplitter.Split(lead, Language);

    /// <summary>The language, where it is not.</summary>
    [Benchmark]
    public DetectedLanguage Detect() => LanguageDetector.Detect(lead);
}
