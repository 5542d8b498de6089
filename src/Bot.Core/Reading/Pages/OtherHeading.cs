using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>Headings over lists of other things than the page's own: what is read most, what is related, references.</summary>
internal static partial class OtherHeading
{
    private const int LongestHeading = 60;

    /// <summary>The rank, 1 to 6, of the heading that an element is or that is all its text; 0 where there is none.</summary>
    public static int Rank(IElement element)
    {
        IElement? heading = IsHeading(element) ? element : element.ChildElementCount is > 0 and <= 2 ? element.Children.FirstOrDefault(IsHeading) : null;
        return heading is not null && heading.TextContent.Length * 2 > element.TextContent.Length ? heading.LocalName[1] - '0' : 0;
    }

    /// <summary>Whether the text of a heading says that other things follow.</summary>
    public static bool IsOf(IElement heading) => PageWords.Of(heading) is { Length: <= LongestHeading } text && Words().IsMatch(text);

    private static bool IsHeading(IElement element) => element.LocalName is ['h', >= '1' and <= '6'];

    [GeneratedRegex(
        @"^\W*(see also|related\b|external links|references|footnotes|further reading|most[ -](read|popular|viewed|shared)|trending( now)?\W*$|popular\b|recommended (for you|reading)|beliebt|you (may|might) also like|siehe auch|weblinks|einzelnachweise|meistgelesen|am meisten gelesen|das könnte sie (auch )?interessieren|см\. также|примечания|читайте также|самое читаемое|популярное|чытайце таксама|самае чытанае|папулярнае|zobacz (też|także)|przypisy|najczęściej czytane|najpopularniejsze|véase también|referencias|enlaces externos|lo más (leído|visto)|te puede interesar|参见|外部链接|热门|相关(新闻|文章|阅读)|推荐阅读)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
