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
    [InlineData("Erlenfurt – die Stadt am Fluss – feiert.")]
    [InlineData("Das Museum – lange geschlossen – öffnet wieder.")]
    [InlineData("Bürgermeisterin Ute Beispiel (57) – seit März im Amt – spricht.")]
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
