namespace Bot.Core.Reading.Languages;

/// <summary>The words of a text in one alphabet, in lower case; addresses and whatever is in other scripts left out.</summary>
internal static class TextWords
{
    internal static List<string> Of(string text, Script alphabet)
    {
        var words = new List<string>();
        foreach (var part in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Contains("://", StringComparison.Ordinal) || part.Contains('@', StringComparison.Ordinal) || part.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
                continue;
            for (var at = 0; at < part.Length; at++)
            {
                var start = at;
                while (at < part.Length && (IsIn(part[at], alphabet) || IsApostrophe(part[at])))
                    at++;
                var word = part[start..at].Replace('’', '\'').Trim('\'');
                if (word.Length > 0)
                    words.Add(word.ToLowerInvariant());
            }
        }
        return words;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private static bool IsIn(char c, Script alphabet) => alphabet == Script.Cyrillic
        ? c is >= '\u0400' and <= '\u052F'
        : c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or ((>= '\u00C0' and <= '\u024F') and not ('×' or '÷')) or (>= '\u1E00' and <= '\u1EFF');
}
