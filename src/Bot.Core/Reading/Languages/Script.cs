namespace Bot.Core.Reading.Languages;

/// <summary>Writing systems, as far as they tell languages apart.</summary>
internal enum Script { None, Latin, Cyrillic, Han, Japanese, Korean, Other }

/// <summary>The script that a text is written in.</summary>
/// <param name="Leading">The script.</param>
/// <param name="Letters">How many letters of it there are.</param>
internal readonly record struct ScriptCount(Script Leading, int Letters)
{
    /// <summary>A sign of Han stands for a syllable or more; among names in Latin letters a few decide.</summary>
    private const int HanWeight = 3;

    /// <summary>The names and hashtags in a text in Cyrillic are often in Latin letters, and hardly ever the other way round.</summary>
    private const int CyrillicWeight = 2;

    internal static ScriptCount Of(string text)
    {
        int latin = 0, cyrillic = 0, han = 0, kana = 0, hangul = 0, other = 0;
        foreach (var c in text)
        {
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF')) latin++;
            else if (c is >= '\u0400' and <= '\u052F') cyrillic++;
            else if (c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF')) han++;
            else if (c is >= '\u3041' and <= '\u30FF') kana++;
            else if (c is >= '\uAC00' and <= '\uD7A3') hangul++;
            else if (c > '\u0250' && char.IsLetter(c)) other++;
        }
        var alphabet = cyrillic * CyrillicWeight > latin ? new ScriptCount(Script.Cyrillic, cyrillic) : new(latin > 0 ? Script.Latin : Script.None, latin);
        // Every Japanese sentence has kana; a Chinese one may name a shop that does.
        if (han + kana > 0 && (han + kana) * HanWeight >= Math.Max(alphabet.Letters, hangul))
            return kana * 10 > han ? new(Script.Japanese, han + kana) : new(Script.Han, han);
        if (hangul > 0 && hangul * HanWeight >= alphabet.Letters)
            return new(Script.Korean, hangul);
        return other > alphabet.Letters ? new(Script.Other, other) : alphabet;
    }
}
