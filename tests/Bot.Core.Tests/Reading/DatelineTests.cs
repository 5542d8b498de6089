using Bot.Core.Reading;
using FsCheck;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Reading;

public class DatelineTests
{
    [Theory]
    [InlineData("MINSK, 10. Januar (BelTA) – Das Museum öffnet.", "MINSK", "10. Januar", "BelTA")]
    [InlineData("ERLENFURT, 3. März (EB) – Das Museum öffnet.", "ERLENFURT", "3. März", "EB")]
    [InlineData("BERLIN (dpa) - Das Museum öffnet.", "BERLIN", null, "dpa")]
    [InlineData("Berlin/Potsdam (dpa/bb) - Das Museum öffnet.", "Berlin/Potsdam", null, "dpa/bb")]
    [InlineData("Frankfurt am Main (dpa) - Das Museum öffnet.", "Frankfurt am Main", null, "dpa")]
    [InlineData("LONDON, Jan 10 (Reuters) — Das Museum öffnet.", "LONDON", "Jan 10", "Reuters")]
    [InlineData("МИНСК, 10 января (БелТА) – Das Museum öffnet.", "МИНСК", "10 января", "БелТА")]
    [InlineData("Berlin, 10. Januar - Das Museum öffnet.", "Berlin", "10. Januar", null)]
    [InlineData("ERLENFURT – Das Museum öffnet.", "ERLENFURT", null, null)]
    [InlineData("NEW YORK — Das Museum öffnet.", "NEW YORK", null, null)]
    public void A_dateline_is_taken_off(string paragraph, string place, string? date, string? agency)
    {
        (Dateline? dateline, string text) = Dateline.Split(paragraph);

        Assert.Equal(new Dateline(place, date, agency), dateline);
        Assert.Equal("Das Museum öffnet.", text);
    }

    [Theory]
    [InlineData("BERLIN, 10. 1. (dpa) – Ein Satz.", "BERLIN", "10. 1.", "dpa")]
    [InlineData("10 января, Минск /Корр. БЕЛТА/. Ein Satz.", "Минск", "10 января", "Корр. БЕЛТА")]
    [InlineData("10 студзеня, Мінск /Кар. БЕЛТА/. Ein Satz.", "Мінск", "10 студзеня", "Кар. БЕЛТА")]
    [InlineData("МОСКВА, 10 января. /ТАСС/. Ein Satz.", "МОСКВА", "10 января", "ТАСС")]
    [InlineData("МОСКВА, 10 янв — РИА Новости. Ein Satz.", "МОСКВА", "10 янв", "РИА Новости")]
    [InlineData("Москва. 10 января. ИНТЕРФАКС - Ein Satz.", "Москва", "10 января", "ИНТЕРФАКС")]
    [InlineData("Warszawa, 10 stycznia 2022 r. (PAP) – Ein Satz.", "Warszawa", "10 stycznia 2022 r.", "PAP")]
    [InlineData("Madrid, 10 ene (EFE).- Ein Satz.", "Madrid", "10 ene", "EFE")]
    [InlineData("Minsk, 10 de enero (BelTA) – Ein Satz.", "Minsk", "10 de enero", "BelTA")]
    [InlineData("Buenos Aires (AFP): Ein Satz.", "Buenos Aires", null, "AFP")]
    [InlineData("新华社北京1月10日电（记者王明）Ein Satz.", "北京", "1月10日", "新华社")]
    [InlineData("中新网上海1月10日电 Ein Satz.", "上海", "1月10日", "中新网")]
    [InlineData("明斯克1月10日电（白通社）— Ein Satz.", "明斯克", "1月10日", "白通社")]
    [InlineData("（中央社記者王明台北10日電）Ein Satz.", "台北", "10日", "中央社")]
    public void The_datelines_of_agencies_in_each_language_are_known(string paragraph, string place, string? date, string? agency)
    {
        (Dateline? dateline, string text) = Dateline.Split(paragraph);

        Assert.Equal(new Dateline(place, date, agency), dateline);
        Assert.Equal("Ein Satz.", text);
    }

    [Theory]
    [InlineData("Erlenfurt – die Stadt am Fluss – feiert.")]
    [InlineData("Das Museum – lange geschlossen – öffnet wieder.")]
    [InlineData("Bürgermeisterin Ute Beispiel (57) – seit März im Amt – spricht.")]
    [InlineData("Der Chor (1898 gegründet) singt. Alle kommen.")]
    [InlineData("Anna Muster (SPD) gewinnt die Wahl.")]
    [InlineData("10 января, Минск. Тихо.")]
    [InlineData("新华社今天说明情况。")]
    [InlineData("Well-known singers came to town.")]
    [InlineData("In Berlin (Mitte) öffnet ein Museum.")]
    [InlineData("MINSK, 10. Januar (BelTA) –")]
    [InlineData("")]
    public void A_sentence_with_a_dash_stays_whole(string paragraph)
    {
        (Dateline? dateline, string text) = Dateline.Split(paragraph);

        Assert.Null(dateline);
        Assert.Equal(paragraph, text);
    }

    [Property]
    public bool The_text_after_a_dateline_is_the_paragraphs_end(NonNull<string> paragraph) =>
        paragraph.Get.EndsWith(Dateline.Split(paragraph.Get).Text, StringComparison.Ordinal);
}
