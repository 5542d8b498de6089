using Bot.Core.Reading.Sentences;
using Bot.Core.Tests.Reading.Text;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Reading.Sentences;

/// <summary>In each row a bar stands where a sentence ends.</summary>
public class SentenceSplitterTests
{
    [Theory]
    [InlineData("LINDAU, 10. Januar – Der Fährhafen bleibt offen.| Das sagte der Hafenmeister.")]
    [InlineData("Das Fest beginnt am 3. März und endet am 5. Mai.| Danach wird aufgeräumt.")]
    [InlineData("Die Mühle stammt aus dem 19. Jahrhundert.| Sie wird im 2. Bauabschnitt saniert.")]
    [InlineData("Sie ist 45.| Danach kam der 1. Preis.")]
    [InlineData("Gegründet wurde der Verein 1989.| Heute zählt er 1.200 Mitglieder.")]
    [InlineData("Man braucht z. B. Mehl, d. h. Type 405, u. a. Zutaten.| Es wird gut.")]
    [InlineData("Dr. A. Huber und Prof. Klein sprachen mit Frau St. John.| Alle nickten.")]
    [InlineData("Der Verein bzw. Sponsor zahlt ca. 3,5 Mio. Euro.| Er zahlt pünktlich.")]
    [InlineData("Um 300 v. Chr.| Sie lebten am See.")]
    [InlineData("Das Haus steht in der Hafenstr. 5 am Ufer.| Es ist blau.")]
    [InlineData("„Kommt ihr?“, fragte sie.| „Ja“, riefen alle.")]
    [InlineData("„Wir bauen neu.| Das ist sicher.“| Er lachte.")]
    [InlineData("„Wirklich?“ Frau Meier fragte es zweimal.| Niemand wusste es.")]
    [InlineData("Es kam, wie es kommen musste ...| Am Ende regnete es.")]
    [InlineData("Mehr unter https://hafen.example.org/neu.| Dort steht alles.")]
    [InlineData("Karl IV. reiste gern.| Elisabeth II.| Er kannte sie nicht.")]
    [InlineData("1. Platz für die Gäste, 2. Platz für uns.| Alle feierten.")]
    [InlineData("Er kam am 3. 5. 1980 an.| Es gab Karten ab 12.| 50 Leute kamen.")]
    [InlineData("MINSK, 10. 1. (BelTA) – Die Messe beginnt.| Sie dauert bis zum 12. Januar.")]
    [InlineData("Es siegte Anna M. (45) vor Max B. (50).| Alle klatschten.")]
    [InlineData("Der Film „Athen. Ein Sommer“ läuft im Kino.| Es ist voll.")]
    [InlineData("Sie nannte es „zu spät. Das geht nicht“, und ging.| Er blieb.")]
    [InlineData("Das Haus (Es ist alt. Es steht leer.) wird verkauft.| Es ist blau.")]
    [InlineData("1989. In jenem Jahr kam er.| Er blieb.")]
    [InlineData("Überschrift ohne Punkt\n\n|Erster Absatz.| Zweiter Satz.")]
    public void German_is_split(string marked) => AssertSplit("de", marked);

    [Theory]
    [InlineData("Mr. Hill met Dr. Ann B. Low on Jan. 20 at 5 p.m. in the harbour.| They talked.")]
    [InlineData("He lives in the U.S. Government offices are closed.")]
    [InlineData("He lives in the U.S.| They visit him often.")]
    [InlineData("Bring fruit, e.g. Apples, i.e. food.| Nothing else.")]
    [InlineData("Prices rose 3.5 per cent to $1,200.50.| Nobody cheered.")]
    [InlineData("It is No. 5 in the list.| No.| He left.")]
    [InlineData("\"Will it rain?\" she asked.| \"It will.\"| He closed the door.")]
    [InlineData("Hill & Co.| It grew fast.")]
    [InlineData("The tower (It is the old one.) is closed.| The bridge is open.")]
    [InlineData("Write to ann.low@example.org!| The iPhone rang.| iPhones ring.")]
    [InlineData("Rain fell.[3]| The river rose.[12][13]| All was well.")]
    [InlineData("The band won again!🎉| Next year they return.| ⚡ The lights stay on. 🔥")]
    [InlineData("1. Bread| 2. Milk| 3. Salt")]
    [InlineData("Buy this: a) Bread b) Milk")]
    [InlineData("a) Bread| b) Milk| c) Salt")]
    [InlineData("1.) Bread is here.| 2.) Milk is there.")]
    [InlineData("The pier is closed.12| Nobody minds (see below).3| All is well.")]
    [InlineData("Rivers (the Lech, etc.) rose.| Lakes did not.")]
    [InlineData("• Bread |• Milk")]
    [InlineData("⁃1. Bread |⁃2. Milk")]
    [InlineData("At 5 a.m. Mr. Hill rose.| The others slept until 9 p.m.| Mr. Low did not.")]
    [InlineData("It flew 400 yd \n( 365.8 m ).| It fell.")]
    [InlineData("The rain stopped.| #harbour #news")]
    public void English_is_split(string marked) => AssertSplit("en", marked);

    [Theory]
    [InlineData("ru", "В г. Озёрске, т. е. на ул. Садовой, открыли парк.| Его ждали.")]
    [InlineData("ru", "Парк заложил А. С. Берёзкин в 1898 г. вместе с братом.| Это было давно.")]
    [InlineData("ru", "«Придёте? – спросила мама. – Завтра ведь праздник».| Все молчали.")]
    [InlineData("ru", "Храм построен около 300 г. до н. э. греческими мастерами из соседнего города.| Ныне он закрыт.")]
    [InlineData("ru", "От города до старого моста ровно 5 км.| Озёрск стоит на холме.")]
    [InlineData("ru", "10 января, Минск /Корр. БЕЛТА/. Открыт мост.| Его ждали.")]
    [InlineData("be", "Канец XIX ст.| Давыдава, Азёрскі раён.")]
    [InlineData("be", "Здымак старога горада, 1928 г.| Азёрск з вышыні.")]
    [InlineData("pl", "Najstarszy most w tej części kraju powstał około 300 r. p.n.e.| Kamienie leżą do dziś.")]
    [InlineData("ru", "Купили яблоки, груши и т. д.| Потом ушли.")]
    [InlineData("be", "У г. Азёрску на вул. Садовай адкрылі парк.| Яго чакалі.")]
    [InlineData("be", "Кніга А. А. Бярозкі выйшла ў 2002 г.| — Яе чытаюць.")]
    [InlineData("pl", "Most przy ul. Leśnej, np. ten stary, zbudowano w 1916 r. z kamienia.| Stoi do dziś.")]
    [InlineData("pl", "W latach 60. Nowak grał w klubie.| Potem wyjechał.")]
    [InlineData("pl", "Przyszło wielu, tzn. prawie wszyscy.| Było miło.")]
    [InlineData("pl", "Stary most nad rzeką w naszym mieście zbudowano w 1916 r.| Kolejny powstał później.")]
    [InlineData("pl", "W 1916 r. Nowak zbudował most.| Stoi do dziś.")]
    [InlineData("es", "El Sr. López vive en EE. UU. desde 1999.| ¿Y usted?| ¡Qué bien!")]
    [InlineData("es", "La Sra. Ruiz nació en el año 45 a. C. según dice.| Nadie la cree.")]
    [InlineData("zh", "港口今天重新开放。|市长很高兴！|“明天见。”|大家都走了。")]
    [InlineData("zh", "“你们来吗？”她问道。|没有人回答。")]
    [InlineData("zh", "他住在B.C.的港口。|\"新桥\"今天开放。")]
    [InlineData(null, "LINDAU, 10. Januar.| В г. Озёрске тихо.| 港口开放。|It rains.")]
    public void Other_languages_are_split(string? language, string marked) => AssertSplit(language, marked);

    [Fact]
    public void An_empty_text_has_no_sentences() => Assert.Empty(SentenceSplitter.Split(" \n ", "de"));

    [Property(MaxTest = 500)]
    public void Nothing_but_white_space_is_lost(string? text, byte language)
    {
        var sentences = SentenceSplitter.Split(text ?? "", new[] { "de", "en", "ru", "zh", null }[language % 5]);
        Assert.Equal(Bare(text ?? ""), Bare(string.Concat(sentences)));
        Assert.All(sentences, sentence => Assert.Equal(sentence.Trim(), sentence));
    }

    [Theory]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData("z. B. ")]
    [InlineData("\n")]
    [InlineData(".«(„ ")]
    [InlineData("a")]
    [InlineData("。”")]
    [InlineData(".\t\t")]
    public void A_giventext_of_any_one_thing_is_split_whole_and_costs_no_more_than_its_length(string part)
    {
        var text = Cost.Repeat(part, 50_000);
        Assert.Equal(Bare(text).Length, SentenceSplitter.Split(text, "de").Sum(sentence => Bare(sentence).Length));
        Cost.IsLinear(part, given => SentenceSplitter.Split(given, "de"));
    }

    private static void AssertSplit(string? language, string marked)
    {
        var expected = marked.Split('|').Select(sentence => sentence.Trim());
        Assert.Equal(expected, SentenceSplitter.Split(marked.Replace("|", "", StringComparison.Ordinal), language));
    }

    private static string Bare(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
