using System.Collections.Frozen;

namespace Bot.Core.Reading.Dates.Vocabulary;

/// <summary>The words of several languages looked up together; where two disagree on a word, the earlier language wins.</summary>
internal sealed class DateVocabulary
{
    private static readonly DateWords[] Languages =
        [German.Words, English.Words, Russian.Words, Belarusian.Words, Polish.Words, Spanish.Words, Chinese.Words];

    private static readonly FrozenDictionary<string, DateVocabulary> ByLanguage = Languages.ToFrozenDictionary(
        words => words.Language, words => new DateVocabulary(words == English.Words ? [words] : [words, English.Words]));

    /// <summary>The words of every language, English first: for texts whose language is unknown.</summary>
    public static DateVocabulary Any { get; } = new([English.Words, .. Languages.Where(words => words != English.Words)]);

    /// <summary>The words of every language, and the full names of months in the other languages of Europe.</summary>
    public static DateVocabulary Europe { get; } = new([English.Words, .. Languages.Where(words => words != English.Words)], FeedMonths.Full)
    {
        _fillers = { "à", "às", "o", "о", "об", "року", "ore", "ora", "alle", "om", "u", "v", "w", "kl", "klo", "klockan", "în", "del" },
    };

    private readonly Func<string, int?>? _further;
    private readonly Dictionary<string, int> _months = [];
    private readonly Dictionary<string, int> _weekdays = [];
    private readonly Dictionary<string, int> _days = [];
    private readonly Dictionary<string, DateUnit> _units = [];
    private readonly Dictionary<string, int> _numbers = [];
    private readonly HashSet<string> _ago = [];
    private readonly HashSet<string> _now = [];
    private readonly HashSet<string> _half = [];
    private readonly HashSet<string> _one = [];
    private readonly HashSet<string> _morning = [];
    private readonly HashSet<string> _afternoon = [];
    private readonly HashSet<string> _clock = [];
    private readonly HashSet<string> _fillers = [];

    private DateVocabulary(DateWords[] languages, Func<string, int?>? furtherMonths = null)
    {
        _further = furtherMonths;
        MonthFirst = languages[0].MonthFirst;
        foreach (DateWords words in languages)
            Add(words);
        Ideographic = [.. AllWords().Where(word => word[0] >= '\u3400').OrderByDescending(word => word.Length)];
    }

    /// <summary>Whether 02/03/2024 is the third of February.</summary>
    public bool MonthFirst { get; }

    /// <summary>The words that are written without blanks between them, longest first.</summary>
    public IReadOnlyList<string> Ideographic { get; }

    /// <summary>The words of a language, with the English ones that are used everywhere; null for a language without a table.</summary>
    public static DateVocabulary? Of(string? language) =>
        language is { Length: >= 2 } && ByLanguage.TryGetValue(language[..2].ToLowerInvariant(), out DateVocabulary? found) ? found : null;

    /// <summary>1 for January, or null.</summary>
    public int? Month(string word) => Value(_months, word) ?? _further?.Invoke(word);

    /// <summary>0 for Monday, or null.</summary>
    public int? Weekday(string word) => Value(_weekdays, word);

    /// <summary>0 for "today", 1 for "yesterday", 2 for the day before, or null.</summary>
    public int? DaysBack(string word) => Value(_days, word);

    public DateUnit? Unit(string word) => _units.TryGetValue(word, out DateUnit unit) ? unit : null;

    public bool IsAgo(string word) => _ago.Contains(word);

    /// <summary>The value of a number from two to twelve that is written as a word, or null.</summary>
    public int? Number(string word) => Value(_numbers, word);

    public bool IsNow(string word) => _now.Contains(word);

    public bool IsHalf(string word) => _half.Contains(word);

    /// <summary>The unit that a word means half of, where both are written together: "полчаса".</summary>
    public DateUnit? HalfUnit(string word) =>
        _half.FirstOrDefault(half => word.StartsWith(half, StringComparison.Ordinal)) is { } half ? Unit(word[half.Length..]) : null;

    public bool IsOne(string word) => _one.Contains(word);

    public bool IsMorning(string word) => _morning.Contains(word);

    public bool IsAfternoon(string word) => _afternoon.Contains(word);

    public bool IsClock(string word) => _clock.Contains(word);

    public bool IsFiller(string word) => _fillers.Contains(word);

    private void Add(DateWords words)
    {
        Number(_months, words.Months, 1);
        Number(_weekdays, words.Weekdays, 0);
        Number(_days, [words.Today, words.Yesterday, words.DayBeforeYesterday], 0);
        for (int i = 0; i < words.Units.Length; i++)
        {
            foreach (string form in Forms(words.Units[i]))
                _units.TryAdd(form, (DateUnit)i);
        }
        Number(_numbers, words.Numbers, 2);
        _ago.UnionWith(Forms(words.Ago));
        _now.UnionWith(Forms(words.Now));
        _half.UnionWith(Forms(words.Half));
        _one.UnionWith(Forms(words.One));
        _morning.UnionWith(Forms(words.Morning));
        _afternoon.UnionWith(Forms(words.Afternoon));
        _clock.UnionWith(Forms(words.Clock));
        _fillers.UnionWith(Forms(words.Fillers));
    }

    private IEnumerable<string> AllWords() =>
        [.. _months.Keys, .. _weekdays.Keys, .. _days.Keys, .. _units.Keys, .. _ago, .. _now, .. _half, .. _morning, .. _afternoon, .. _fillers];

    private static void Number(Dictionary<string, int> into, string[] entries, int first)
    {
        for (int i = 0; i < entries.Length; i++)
        {
            foreach (string form in Forms(entries[i]))
                into.TryAdd(form, first + i);
        }
    }

    private static string[] Forms(string entry) => entry.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static int? Value(Dictionary<string, int> from, string word) => from.TryGetValue(word, out int value) ? value : null;
}
