namespace Bot.Core.Model;

/// <summary>Reads language tags (BCP 47), and ones that are written with an underscore: <c>zh_Hant</c>.</summary>
public static class LanguageTag
{
    /// <summary>The language without its region or script, in lower case: <c>de-AT</c> is <c>de</c>.</summary>
    public static string Primary(string tag)
    {
        var end = tag.AsSpan().IndexOfAny('-', '_');
        return (end < 0 ? tag : tag[..end]).ToLowerInvariant();
    }

    /// <summary>Whether both are one language, whatever the region.</summary>
    public static bool IsSame(string one, string other) => Primary(one) == Primary(other);
}
