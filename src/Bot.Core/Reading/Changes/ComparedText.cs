using System.Globalization;
using System.IO.Hashing;
using System.Text;
using System.Text.RegularExpressions;

namespace Bot.Core.Reading.Changes;

/// <summary>
/// Text as it is compared to tell a correction from a page that looks a little different each time. Typography (spaces,
/// quotation marks, dashes, invisible hyphens), marks such as <c>Update:</c>, ages such as <c>vor 5 Minuten</c> and counters
/// such as <c>12 Kommentare</c> do not count; letters, their case and other numbers do.
/// </summary>
public static partial class ComparedText
{
    /// <summary>Longer texts are compared by their beginning.</summary>
    private const int Longest = 100_000;

    /// <summary>The text as it is compared; empty for none.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var plain = Plain(text.Length > Longest ? text[..Longest] : text);
        try
        {
            plain = Marks().Replace(plain, "");
            if (plain.AsSpan().ContainsAnyInRange('0', '9') || plain.Contains("vor ", StringComparison.OrdinalIgnoreCase))
                plain = Counters().Replace(Ages().Replace(plain, ""), "");
            return Spaces().Replace(plain, " ").Trim();
        }
        catch (RegexMatchTimeoutException)
        {
            return plain;
        }
    }

    /// <summary>Whether two texts say the same.</summary>
    public static bool Same(string? one, string? other) => one == other || Of(one) == Of(other);

    /// <summary>A digest of the text as it is compared; null for no text.</summary>
    public static string? Digest(string? text) =>
        string.IsNullOrEmpty(text) ? null : Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes(Of(text))));

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var sign in Composed(text))
        {
            switch (sign)
            {
                case '“' or '”' or '„' or '‟' or '«' or '»' or '〝' or '〞' or '″': plain.Append('"'); break;
                case '‘' or '’' or '‚' or '‛' or '‹' or '›' or '′' or '`' or '´': plain.Append('\''); break;
                case '‐' or '‑' or '‒' or '–' or '—' or '―' or '−': plain.Append('-'); break;
                case '…': plain.Append("..."); break;
                default:
                    if (char.IsWhiteSpace(sign)) Space(plain);
                    else if (!IsUnseen(sign)) plain.Append(sign);
                    break;
            }
        }
        return plain.ToString().Trim();
    }

    private static void Space(StringBuilder plain)
    {
        if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
    }

    /// <summary>Soft hyphens, zero-width signs and direction marks (category Cf), and controls.</summary>
    private static bool IsUnseen(char sign) => char.IsControl(sign) || char.GetUnicodeCategory(sign) == UnicodeCategory.Format;

    private static string Composed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // A lone surrogate: it has no normal form, and is the same sign in both texts.
            return text;
        }
    }

    // Before a headline: +++ Update: …, [Aktualisiert] …, Обновлено: …; and its version at the end: … (Update 3).
    [GeneratedRegex(
        @"^(?:\+{2,} ?)?[\[(]?(?:updated?|aktualisiert|eilmeldung|eil|breaking(?: news)?|обновлено|обновляется|абноўлена|aktualizacja|actualizad[oa]|actualización|更新)[\])]?(?: ?[:|+-]+ ?| (?=[\[(]|$)|(?<=[\])]) ?)|[\[(](?:\d+\. )?updated?(?: \d+)?[\])]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Marks();

    [GeneratedRegex(
        @"\bvor (?:\d+|einer|einem|wenigen) (?:sekunden?|minuten?|stunden?|tag(?:en)?)\b|\b(?:\d+|an?|one) (?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?) ago\b|\b\d+ (?:секунд\w*|минут\w*|час\w*|дн\w*|хвілін\w*|гадзін\w*|дзён|дні) (?:назад|таму)\b|\b\d+ (?:sekund\w*|minut\w*|godzin\w*|dni) temu\b|\bhace (?:\d+|una?) (?:segundos?|minutos?|horas?|días?)\b|\d+ ?(?:秒|分钟|小时|天)前",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ages();

    [GeneratedRegex(
        @"\b\d[\d .,]*(?:views?|comments?|shares?|likes?|reads?|aufrufe?|kommentare?|leser|просмотр\w*|комментар\w*|прагляд\w*|каментар\w*|wyświetle\w*|komentarz\w*|visitas?|comentarios?|次阅读|条评论)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Counters();

    [GeneratedRegex(" {2,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
