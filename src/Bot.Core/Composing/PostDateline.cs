namespace Bot.Core.Composing;

/// <summary>
/// The dateline of an article as it is printed before the first sentence: <c>MINSK, 10. Januar (BelTA) –</c>.
/// </summary>
/// <param name="Place">Where the news comes from, as printed.</param>
/// <param name="Date">The day, as printed.</param>
/// <param name="Agency">Whose news it is, as printed.</param>
public sealed record PostDateline(string? Place, string? Date = null, string? Agency = null)
{
    /// <summary>A dateline isn't longer than this many characters, its dash included.</summary>
    private const int Longest = 120;

    /// <summary>The dateline with which the lead, else the text begins; null where neither does.</summary>
    public static PostDateline? Of(string? lead, string? text) =>
        (Reading.Dateline.Split(lead ?? "").Dateline ?? Reading.Dateline.Split(text ?? "").Dateline) is { } found
            ? new(found.Place, found.Date, found.Agency)
            : null;

    /// <summary>The text without this dateline, or one that is written in another manner; the text itself where it begins with none.</summary>
    public string TakeFrom(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var head = text.AsSpan(0, Math.Min(text.Length, Longest));
        var end = 0;
        foreach (var part in new[] { Place, Date, Agency })
        {
            if (string.IsNullOrWhiteSpace(part)) continue;
            var found = head[end..].IndexOf(part.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);
            if (found < 0 || (end == 0 && found > 1)) continue;
            end += found + part.AsSpan().Trim().Length;
        }

        var dash = end == 0 ? -1 : Separator(head[end..]);
        return dash < 0 ? Reading.Dateline.Split(text).Text : text[(end + dash)..].TrimStart();
    }

    /// <summary>
    /// The position past the dash or colon that closes a dateline; only other marks and a few words may stand before
    /// it.
    /// </summary>
    private static int Separator(ReadOnlySpan<char> rest)
    {
        for (var i = 0; i < rest.Length && i < 40; i++)
        {
            if (rest[i] is '–' or '—' or '―' or ':' or '：') return i + 1;
            if (rest[i] == '-' && (i == 0 || !char.IsLetterOrDigit(rest[i - 1])))
                return rest[i..].StartsWith("--") ? i + 2 : i + 1;
            if (rest[i] is '!' or '?' or '。' or '\n') return -1;
        }

        return -1;
    }
}
