using System.Buffers;

namespace Bot.Core.Reading.Languages;

/// <summary>Letters and groups of letters by which the spelling of a language is known from that of its neighbours.</summary>
internal static class SpellingMarks
{
    // Each mark with its weight; a blank is the end of a word. Of two that say the same the stronger stands first.
    private static readonly Dictionary<string, (string Group, double Weight)[]> Marks = new()
    {
        ["de"] = [("ß", 6), ("ä", 2), ("ö", 2), ("ü", 2)],
        ["es"] = [("ñ", 6), ("ción", 3), ("ó", 1.5), ("á", 1.5), ("í", 1.5)],
        ["pl"] = [("ł", 6), ("ą", 6), ("ę", 6), ("ś", 6), ("ź", 6), ("ż", 6), ("ć", 3), ("ń", 3), ("ó", 1.5)],
        ["fr"] = [("ç", 3), ("à", 3), ("è", 3), ("ê", 3)],
        ["it"] = [("à", 3), ("è", 3)],
        ["pt"] = [("ã", 6), ("õ", 6), ("lh", 2), ("nh", 2), ("ção", 3), ("ç", 3), ("ê", 3), ("ó", 1), ("á", 1.5), ("í", 1.5)],
        ["nl"] = [("ij", 1.5)],
        ["cs"] = [("ř", 6), ("ě", 6), ("ů", 6), ("č", 3), ("š", 3), ("ž", 3), ("á", 1.5), ("í", 1.5)],

        // Softness is written with и, щ, ть, рь, те, де, ре, which Belarusian does not have.
        ["ru"] =
        [
            ("и", 3), ("щ", 4.5), ("ъе", 4.5), ("ъё", 4.5), ("ъю", 4.5), ("ъя", 4.5), ("ть", 3), ("дь", 3), ("рь", 3.6), ("чь", 3.6), ("шь", 3.6), ("жь", 3.6),
            ("те", 1.5), ("тё", 1.5), ("тя", 1.5), ("тю", 1.5), ("де", 1.5), ("дя", 1.5), ("дё", 1.5), ("ре", 1.8), ("ря", 1.8), ("рю", 1.8),
            ("ого ", 2.1), ("ый ", 3), ("ся ", 0.9),
        ],

        // Hard ж, ч, ш, р with ы, soft т and д as ц and дз, long soft consonants, and softness written between consonants.
        ["be"] =
        [
            ("ў", 6), ("і", 3), ("дз", 3), ("ць", 3), ("ця", 2.1), ("цю", 2.1), ("цё", 3), ("цц", 3), ("жы", 4.5), ("шы", 4.5), ("чы", 4.5), ("шч", 4.5),
            ("рэ", 2.1), ("тэ", 1.5), ("дэ", 1.5), ("ры", 1.2), ("ння", 1.5), ("лля", 1.5), ("сьц", 3), ("сьв", 3), ("сьм", 1.5), ("зьн", 3), ("ньн", 3), ("льл", 3),
            ("аў", 1.5), ("ага ", 2.1), ("яго ", 2.1), ("ыя ", 2.1), ("йце", 3), ("іце", 3), ("ны ", 0.9),
        ],
        // Articles stand behind the word, and ъ is a vowel.
        ["bg"] = [("ът ", 6), ("ъл", 3), ("ър", 3), ("ъм", 3), ("ъч", 3), ("та ", 1.5), ("ите ", 3), ("и", 2), ("щ", 3), ("ща", 2)],
        ["uk"] = [("ї", 6), ("є", 6), ("ґ", 4.5), ("і", 3), ("и", 3), ("щ", 3), ("ть", 2.1), ("ця", 2.1), ("ння", 1.5), ("ого ", 2.1)],
    };

    /// <summary>Letters of neither the newsroom's languages nor their neighbours, among those of the same script.</summary>
    private static readonly SearchValues<char> Foreign = SearchValues.Create("åæøðþğışţțăâîőűđľĺŕāēīūķļņģėįųųạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹươјљњћђџѓќѕұүқғңөәһӣӯҳҷ");

    /// <summary>What the word's spelling says for a language.</summary>
    internal static double Weigh(string language, string word)
    {
        double weight = 0;
        foreach (var (group, value) in Marks.GetValueOrDefault(language, []))
            if (Has(word, group))
                weight += value;
        return weight + Vowels(language, word);
    }

    /// <summary>Whether none of the languages told apart here has the letter.</summary>
    internal static bool IsForeign(char letter) => Foreign.Contains(letter);

    private static bool Has(string word, string group) =>
        group[^1] == ' ' ? word.EndsWith(group[..^1], StringComparison.Ordinal) : word.Contains(group, StringComparison.Ordinal);

    /// <summary>Belarusian writes о only where it is stressed, which is once in a word at most, and а for it elsewhere.</summary>
    private static double Vowels(string language, string word)
    {
        if (language is "ru" or "uk")
            return word.Count(letter => letter == 'о') > 1 ? 2.1 : 0;
        return language == "be" && word.Count(letter => "аэуыяюё".Contains(letter, StringComparison.Ordinal)) > 2 && !word.AsSpan().ContainsAny("оеиі") ? 1.5 : 0;
    }
}
