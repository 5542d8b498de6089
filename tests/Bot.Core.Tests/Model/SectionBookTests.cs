using Bot.Core.Model;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Model;

public class SectionBookTests
{
    private static readonly SectionBook Book = new(
    [
        new SectionEntry
        {
            Name = "Politik",
            Titles = new Dictionary<string, string> { ["de"] = "Politik", ["en"] = "Politics" },
            Aliases = ["Stadtrat", "Политика"],
            Hashtag = "#Rathaus",
        },
        new SectionEntry { Name = "Kultur", Aliases = ["Stadtrat"] },
    ]);

    [Theory]
    [InlineData("Politik", "politik")]
    [InlineData("  POLITIK ", "politik")]
    [InlineData("Politics", "politik")]
    [InlineData("ПОЛИТИКА", "politik")]
    [InlineData("Kultur", "kultur")]
    [InlineData("Wirtschaft & Handel", "wirtschafthandel")]
    [InlineData("– ! –", "")]
    public void A_label_means_its_section(string label, string key) => Assert.Equal(key, Book.KeyOf(label));

    [Fact]
    public void Where_two_sections_claim_one_label_the_earlier_keeps_it() => Assert.Equal("politik", Book.KeyOf("Stadtrat"));

    [Theory]
    [InlineData("politik", "de", "Politik")]
    [InlineData("politik", "en", "Politics")]
    [InlineData("politik", "ru", "Politik")]
    [InlineData("kultur", "en", "Kultur")]
    [InlineData("sport", "de", "as it stood")]
    public void A_section_has_its_title_in_the_language_or_its_name(string key, string language, string title) =>
        Assert.Equal(title, Book.TitleOf(key, language, "as it stood"));

    [Theory]
    [InlineData("politik", "Rathaus")]
    [InlineData("kultur", null)]
    [InlineData("sport", null)]
    public void A_hashtag_is_what_settings_give(string key, string? hashtag) => Assert.Equal(hashtag, Book.HashtagOf(key));

    [Theory]
    [InlineData("Straßen & Plätze", "strassenplatze")]
    [InlineData("Österreich", "osterreich")]
    [InlineData("Région", "region")]
    [InlineData("Подводный мир", "подводныймир")]
    [InlineData("Грамадства ў Мінску", "грамадстваўмінску")]
    [InlineData("社会", "社会")]
    [InlineData("24/7", "247")]
    [InlineData("😀", "")]
    public void Folding_leaves_letters_and_digits(string label, string folded) => Assert.Equal(folded, SectionBook.Fold(label));

    [Fact]
    public void A_row_keeps_the_label_as_it_stood()
    {
        var row = Book.Row(" Politics ");

        Assert.Equal(("politik", "Politics"), (row?.Key, row?.Label));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("***")]
    public void A_label_without_letters_makes_no_row(string? label) => Assert.Null(Book.Row(label));

    [Theory]
    [InlineData("a\uD83D b", "ab")]
    [InlineData("\uDE00ä", "a")]
    [InlineData("\uFFFEa\uFFFF", "a")]
    public void Folding_passes_over_what_a_cut_left_of_a_letter(string label, string folded) =>
        Assert.Equal(folded, SectionBook.Fold(label));

    [Property]
    public bool Folding_twice_is_folding_once(string? label) =>
        SectionBook.Fold(label ?? "") is var once && SectionBook.Fold(once) == once;
}
