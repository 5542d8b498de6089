using System.Text.RegularExpressions;

namespace Bot.Core.Composing.Summaries;

/// <summary>
/// What stands among an article's sentences and is not of its story: photo credits, pointers to other articles, notes of the
/// editors, bylines; in German, English, Russian, Belarusian, Polish, Spanish and Chinese, whatever the article's language,
/// for agencies quote each other.
/// </summary>
internal static partial class Asides
{
    /// <summary>A pointer with the headline it points to, or a note, is seldom longer.</summary>
    private const int Longest = 400;

    /// <summary>The text without asides in brackets: <c>(Foto: dpa)</c>, <c>(Anm. d. Red.)</c>.</summary>
    public static string Bracketless(string text) =>
        text.AsSpan().ContainsAny("([（［【") ? Bracketed().Replace(text, "") : text;

    /// <summary>Whether a sentence is such an aside as a whole.</summary>
    public static bool Is(string sentence) => sentence.Length <= Longest
        && (Credit().IsMatch(sentence) || Pointer().IsMatch(sentence) || Note().IsMatch(sentence) || Byline().IsMatch(sentence));

    private const string Photo =
        "fotos?|bild(er|quelle|nachweis)?|archiv(foto|bild)|symbol(foto|bild)|grafik|video|photos?|image|picture|file photo|photograph|graphic"
        + "|фото|фотография|видео|снимок|архивное фото|иллюстрация|фота|фатаграфія|відэа|здымак|zdjęci[ae]|fot\\.|foto|grafika|wideo"
        + "|imagen|fotografía|vídeo|infografía|图|圖|图片|圖片|照片|摄影|攝影|图源|图片来源|圖片來源|资料图|資料圖";

    private const string Editors =
        "anm(\\.|erkung)\\s?(d\\.|der)\\s?red(\\.|aktion)|hinweis\\sder\\sredaktion|die\\sredaktion|(note\\s(from|by)\\sthe\\s)?editor[’']?s?[’']?\\snote|note\\sfrom\\sthe\\seditors?|ed\\.\\snote"
        + "|прим(\\.|ечание)\\s?(ред(\\.|акции)|авт\\.)|от\\sредакции|заўвага\\sрэдакцыі|ад\\sрэдакцыі|заўв\\.\\sрэд\\."
        + "|przyp(\\.|is)\\s?red(\\.|akcji)|od\\sredakcji|nota\\s(del\\seditor|de\\sla\\sredacción|de\\sredacción)|n\\.\\sde\\sla\\sr\\.|编者按|编者注|編者按|編者註|编辑注";

    /// <summary><c>Foto: dpa</c>, <c>Photo by Ann Lee</c>, <c>图：新华社</c>: the word, and whose it is in a few more.</summary>
    [GeneratedRegex($@"^[|•–—\s]*({Photo})(\s*[:：/|©]\s*|\s+(by|von|von der|credit|courtesy of|предоставлено)[\s:]+)[^.!?。]{{0,120}}[.。]?$|^fot\.\s\P{{Po}}[^.]{{1,60}}$|^©\s?\P{{Po}}{{1,80}}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Credit();

    /// <summary><c>Lesen Sie auch: …</c>, <c>Read more</c>, <c>Читайте также</c>.</summary>
    [GeneratedRegex(@"^[>»→▶►•–—\s]*(
          lesen\ sie\ (auch|dazu|mehr|hier|weiter)\b|lies\ (auch|mehr)\b|mehr\ (zum\ thema|dazu|lesen|hier)\b|weiterlesen\b|zum\ thema\s?:|siehe\ auch\b|hier\ (lesen|geht)\b
        | read\ (more|also|on|the\ full|next)\b|see\ also\b|related\s?(stories|articles|:)|more\ on\ this\ story\b|click\ here\b|continue\ reading\b
        | читайте\ (также|ещ[её]|по\ теме|подробнее|нас)|смотрите\ также|подробнее\s?(:|…|\.\.\.|$)|по\ теме\s?:
        | чытайце\ (таксама|яшчэ|па\ тэме)|глядзіце\ таксама|падрабязней\s?(:|…|\.\.\.|$)
        | (czytaj|zobacz|przeczytaj|sprawdź)\ (też|także|więcej|również)|więcej\ na\ ten\ temat|czytaj\ dalej|dowiedz\ się\ więcej
        | (lea|lee|leer|ver|vea)\ (también|más)\b|más\ información\s?(:|…|$|en\b|aquí\b)|sigue\ leyendo|seguir\ leyendo|te\ puede\ interesar
        | 阅读(更多|全文|原文)|閱讀(更多|全文|原文)|延伸阅读|延伸閱讀|更多(阅读|內容|内容|新闻|新聞)|相关(阅读|报道|新闻)|相關(閱讀|報導|新聞)|点击(阅读|查看)|點擊(閱讀|查看))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pointer();

    /// <summary><c>Editor's note: …</c>, <c>Dieser Artikel wurde aktualisiert.</c></summary>
    [GeneratedRegex($@"^[(\[（【*\s]*({Editors})\s?[:：)\]）】.–—]
          |^(in\ einer\ früheren\ (version|fassung)|dieser\ (artikel|text|beitrag)\ (wurde|wird)\ .{{0,40}}(aktualisiert|korrigiert|laufend|ergänzt)
          |(this|an\ earlier\ version\ of\ this)\ (story|article|report|post)\ (has\ been|was|is\ being|will\ be|incorrectly|misstated)
          |(статья|материал|новость)\ (обновлен|обновляется|дополнен|дополняется)|(артыкул|матэрыял|навіна)\ (абноўлен|абнаўляецца|дапаўняецца)
          |(artykuł|tekst)\ (został|jest)\ (zaktualizowan|aktualizowan|poprawion)|(este\ artículo|esta\ noticia)\ (ha\ sido|fue|está\ siendo|se)\ (actualiz|corregid)
          |本文(已|將|将)?(更新|更正))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Note();

    /// <summary>A few words with a name and without a full stop: <c>Von Anna Meier</c>, <c>By Ann Lee</c>, <c>Автор: …</c>.</summary>
    [GeneratedRegex(@"^(von|by|por)\s\p{Lu}[\p{L}’'\-]+(\s\p{Lu}[\p{L}.’'\-]*){1,3}$|^(autor(in)?|author|автор|аўтар|tekst|text|texto|текст|тэкст|作者|记者|記者|文)\s?[:：/|]\s?[\p{L}\s.·’'\-]{2,60}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Byline();

    [GeneratedRegex($@"\s?[(\[（［【]\s*(({Photo})\s*[:：/]|[^()\[\]（）［］【】]{{0,60}}({Editors}))[^()\[\]（）［］【】]{{0,80}}[)\]）］】]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();
}
