using Bot.Core.Model;

namespace Bot.Core.Chat.Settings;

/// <summary>The languages by the names that their speakers give them, and by those that others do.</summary>
internal static class LanguageNames
{
    private static readonly (string Code, string Own, string Others)[] All =
    [
        ("de", "Deutsch", "German немецкий нямецкая niemiecki alemán 德语 德文"),
        ("en", "English", "Englisch английский англійская angielski inglés 英语 英文"),
        ("ru", "Русский", "Russisch Russian руская rosyjski ruso 俄语 俄文"),
        ("be", "Беларуская", "Belarussisch Belarusian белорусский białoruski bielorruso 白俄罗斯语"),
        ("pl", "Polski", "Polnisch Polish польский польская polaco 波兰语"),
        ("es", "Español", "Spanisch Spanish испанский іспанская hiszpański castellano 西班牙语"),
        ("zh", "中文", "Chinesisch Chinese китайский кітайская chiński chino 汉语"),
    ];

    /// <summary>Codes and own names, in the order in which they are shown.</summary>
    public static IEnumerable<(string Code, string Name)> Own => All.Select(language => (language.Code, language.Own));

    /// <summary>A language's own name; the code where it isn't one of ours.</summary>
    public static string Of(string code) => Array.Find(All, language => language.Code == code).Own ?? code;

    /// <summary>The language that a name or a code means; null for none, and where a slip leaves it open.</summary>
    public static string? Find(string asked)
    {
        var folded = SectionBook.Fold(asked);
        var exact = Names().FirstOrDefault(name => SectionBook.Fold(name.Name) == folded).Code;
        return exact ?? (NearestNames.Of(asked, Names(), most: 2) is [var only] ? only : null);
    }

    private static IEnumerable<(string Name, string Code)> Names() =>
        from language in All
        from name in language.Others.Split(' ').Prepend(language.Own).Prepend(language.Code)
        select (name, language.Code);
}
