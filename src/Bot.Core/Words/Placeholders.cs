using System.Globalization;
using System.Text;

namespace Bot.Core.Words;

/// <summary>
/// Fills <c>{name}</c> with a value and <c>{count:item|items}</c> with the form that goes with a number. Values are put
/// in as they are: braces inside a value are never read again.
/// </summary>
internal static class Placeholders
{
    private const int Grouped = 10_000;

    public static string Fill(string pattern, string language, ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!pattern.Contains('{')) return pattern;
        var text = new StringBuilder(pattern.Length + 32);
        for (var position = 0; position < pattern.Length;)
        {
            var open = pattern.IndexOf('{', position);
            var close = open < 0 ? -1 : pattern.IndexOf('}', open);
            if (close < 0) return text.Append(pattern, position, pattern.Length - position).ToString();
            text.Append(pattern, position, open - position).Append(Value(pattern[(open + 1)..close], language, values));
            position = close + 1;
        }

        return text.ToString();
    }

    /// <summary>The placeholders of a phrase, each with the number of its forms (0 for a plain one).</summary>
    public static IEnumerable<(string Name, int Forms)> Of(string pattern) =>
        pattern.Split('{').Skip(1).Select(part => part.Split('}')[0].Split(':', 2))
            .Select(part => (part[0], part.Length == 2 ? part[1].Split('|').Length : 0));

    private static string Value(string placeholder, string language, ReadOnlySpan<(string Name, object? Value)> values)
    {
        var parts = placeholder.Split(':', 2);
        foreach (var (name, value) in values)
        {
            if (name != parts[0]) continue;
            return parts.Length == 1 ? Plain(value, language) : Form(parts[1].Split('|'), value, language);
        }

        return "";
    }

    /// <summary>Digits come in groups from five on, as all of the languages have it.</summary>
    private static string Plain(object? value, string language) => value switch
    {
        int count and (<= -Grouped or >= Grouped) => count.ToString("N0", Cultures.Of(language)),
        long count and (<= -Grouped or >= Grouped) => count.ToString("N0", Cultures.Of(language)),
        IFormattable number => number.ToString(null, Cultures.Of(language)),
        _ => value?.ToString() ?? "",
    };

    private static string Form(string[] forms, object? value, string language)
    {
        var count = Convert.ToInt64(value ?? 0, CultureInfo.InvariantCulture);
        return forms[Math.Min(PluralForm.Of(language, count), forms.Length - 1)];
    }
}
