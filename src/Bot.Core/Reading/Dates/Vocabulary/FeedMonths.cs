using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Bot.Core.Reading.Dates.Vocabulary;

/// <summary>
/// Months and weekdays as feeds name them in any language of Europe: a feed seldom says in which. Where two
/// languages disagree on a word, the earlier line wins, and the newsroom's seven languages win over all lines.
/// </summary>
internal static class FeedMonths
{
    /// <summary>One language a line, January to December, a slash between the forms of a month, without accents.</summary>
    private const string Months = """
        janvier/janv/jan fevrier/fevr/fev mars/mar avril/avr mai juin juillet/juil aout/aou septembre/sept/sep octobre/oct novembre/nov decembre/dec
        gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set/sett ottobre/ott novembre/nov dicembre/dic
        janeiro/jan fevereiro/fev marco/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez
        januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep oktober/okt november/nov december/dec
        januar/jan februar/febr/feb marcius/marc/mar aprilis/apr majus/maj junius/jun julius/jul augusztus/aug szeptember/szept/szep oktober/okt november/nov december/dec
        ιανουαριος/ιανουαριου/ιαν φεβρουαριος/φεβρουαριου/φεβ μαρτιος/μαρτιου/μαρ απριλιος/απριλιου/απρ μαιος/μαιου/μαι ιουνιος/ιουνιου/ιουν/ιον ιουλιος/ιουλιου/ιουλ/ιολ αυγουστος/αυγουστου/αυγ/αγου σεπτεμβριος/σεπτεμβριου/σεπ/σεπτ οκτωβριος/οκτωβριου/οκτ νοεμβριος/νοεμβριου/νοε/νοεμ δεκεμβριος/δεκεμβριου/δεκ
        січень/січня/січ лютий/лютого/лют березень/березня/бер/берез квітень/квітня/кві/квіт травень/травня/тра/трав червень/червня/чер/черв липень/липня/лип серпень/серпня/сер/серп вересень/вересня/вер/верес жовтень/жовтня/жов/жовт листопад/листопада/лис/лист грудень/грудня/гру/груд
        януари/яну февруари/февр/фев март/мар април/апр май юни/юн юли/юл август/авг септември/септ/сеп октомври/окт ноември/ноем декември/дек
        јануар/јануара/јан фебруар/фебруара/феб март/марта/мар април/априла/апр мај/маја јун/јуна јул/јула август/августа/авг септембар/септембра/сеп октобар/октобра/окт новембар/новембра/нов децембар/децембра/дец
        leden/ledna/led unor/unora/uno brezen/brezna/bre duben/dubna/dub kveten/kvetna/kve cerven/cervna/cvn cervenec/cervence/cvc srpen/srpna/srp zari rijen/rijna/rij listopad/listopadu/lis prosinec/prosince/pro
        januar/januara/jan februar/februara/feb marec/marca/mar april/aprila/apr maj/maja jun/juna jul/jula august/augusta/aug september/septembra/sep oktober/oktobra/okt november/novembra/nov december/decembra/dec
        sijecanj/sijecnja/sij veljaca/veljace/velj ozujak/ozujka/ozu travanj/travnja/tra svibanj/svibnja/svi lipanj/lipnja/lip srpanj/srpnja/srp kolovoz/kolovoza/kol rujan/rujna/ruj listopad/listopada studeni/studenog/studenoga/stu prosinac/prosinca/pro
        ianuarie/ian februarie/feb martie/mart aprilie/apr mai iunie/iun iulie/iul august/aug septembrie/sept octombrie/oct noiembrie/noi/noie decembrie/dec
        januari/jan februari/feb mars/mar april/apr maj juni/jun juli/jul augusti/aug september/sep oktober/okt november/nov december/dec
        januar/jan februar/feb marts/mars/mar april/apr maj/mai juni/jun juli/jul august/aug september/sep oktober/okt november/nov december/desember/des
        tammikuu/tammikuuta/tammi helmikuu/helmikuuta/helmi maaliskuu/maaliskuuta/maalis huhtikuu/huhtikuuta/huhti toukokuu/toukokuuta/touko kesakuu/kesakuuta/kesa heinakuu/heinakuuta/heina elokuu/elokuuta/elo syyskuu/syyskuuta/syys lokakuu/lokakuuta/loka marraskuu/marraskuuta/marras joulukuu/joulukuuta/joulu
        jaanuar/jaan veebruar/veebr marts aprill mai juuni juuli august september/sept oktoober/okt november detsember/dets
        janvaris/janv februaris/febr marts aprilis/apr maijs junijs/jun julijs/jul augusts/aug septembris/sept oktobris/okt novembris/nov decembris/dec
        sausis/sausio/saus vasaris/vasario/vas kovas/kovo/kov balandis/balandzio/bal geguze/geguzes/geg birzelis/birzelio/birz liepa/liepos/liep rugpjutis/rugpjucio/rugp rugsejis/rugsejo/rugs spalis/spalio/spal lapkritis/lapkricio/lapkr gruodis/gruodzio/gruod
        ocak/oca subat/sub mart/mar nisan/nis mayis/may haziran/haz temmuz/tem agustos/agu eylul/eyl ekim/eki kasim/kas aralik/ara
        gener/gen febrer/febr marc/mar abril/abr maig juny/jun juliol/jul agost/ag setembre/set octubre/oct novembre/nov desembre/des
        """;

    /// <summary>Weekdays that could be taken for a month: those that are one, and those that begin like one.</summary>
    private const string Weekdays = "mar mardi martes marti martedi";

    private const int ShortestFull = 4;

    private static readonly FrozenDictionary<string, int> ByName = Read();
    private static readonly FrozenSet<string> NamesOfDays =
        Weekdays.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    /// <summary>1 for January, or null for a word that is no month's.</summary>
    public static int? Named(string word)
    {
        var lower = word.ToLowerInvariant();
        return DateVocabulary.Any.Month(lower) ?? (ByName.TryGetValue(Bare(lower), out var month) ? month : null);
    }

    /// <summary>1 for January, or null for a word that is no month's or shorter than four letters: in running text those mean much else.</summary>
    /// <param name="word">In lower case.</param>
    public static int? Full(string word) =>
        word.Length >= ShortestFull && ByName.TryGetValue(Bare(word), out var month) ? month : null;

    /// <summary>Whether a word is a weekday's name, perhaps a month's too.</summary>
    public static bool IsWeekday(string word)
    {
        var lower = word.ToLowerInvariant();
        return DateVocabulary.Any.Weekday(lower) is not null || NamesOfDays.Contains(Bare(lower));
    }

    /// <summary>The month a misspelt English or German name most likely means: <c>Janury</c>, <c>Septemper</c>.</summary>
    public static int? Misspelt(string word)
    {
        if (word.Length < 4 || IsWeekday(word) || Bare(word.ToLowerInvariant()) is not { Length: >= 4 } bare)
            return null;
        var start = bare[..3] is "fab" or "fed" ? "feb" : bare[..3] is "agu" ? "aug" : bare[..3];
        return DateVocabulary.Of("en")!.Month(start) ?? DateVocabulary.Of("de")!.Month(start);
    }

    private static FrozenDictionary<string, int> Read()
    {
        var months = new Dictionary<string, int>();
        foreach (var line in Months.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            foreach (var (month, forms) in line.Trim().Split(' ').Index())
                foreach (var form in forms.Split('/'))
                    months.TryAdd(Bare(form), month + 1);
        return months.ToFrozenDictionary();
    }

    private static string Bare(string word)
    {
        var bare = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                bare.Append(letter);
        return bare.ToString().Normalize(NormalizationForm.FormC);
    }
}
