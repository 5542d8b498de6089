using Bot.Core.Reading.Changes;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Reading.Changes;

public class ComparedTextTests
{
    [Theory]
    [InlineData("„Wir bleiben“, sagt der Rat", "\"Wir bleiben\", sagt der Rat")]
    [InlineData("Rat’s first meeting", "Rat's first meeting")]
    [InlineData("Bad Erlenfurt – ein Umbau", "Bad Erlenfurt - ein Umbau")]
    [InlineData("Zehn Prozent mehr", "  Zehn\u00a0Prozent\n mehr ")]
    [InlineData("Brückensperrung", "Brücken\u00adsperrung")]
    [InlineData("Bru\u0308cke gesperrt", "Brücke gesperrt")]
    [InlineData("Update: Brücke gesperrt", "Brücke gesperrt")]
    [InlineData("+++ Aktualisiert +++ Brücke gesperrt", "Brücke gesperrt")]
    [InlineData("[Update] Brücke gesperrt", "Brücke gesperrt")]
    [InlineData("Brücke gesperrt (Update 3)", "Brücke gesperrt")]
    [InlineData("Обновлено: Мост закрыт", "Мост закрыт")]
    [InlineData("Vor 5 Minuten: Der Rat tagt.", "Vor 12 Minuten: Der Rat tagt.")]
    [InlineData("The council meets. 3 minutes ago", "The council meets. 2 hours ago")]
    [InlineData("Der Rat tagt. 12 Kommentare", "Der Rat tagt. 1.017 Kommentare")]
    [InlineData("Совет заседает. 5 минут назад", "Совет заседает. 17 минут назад")]
    [InlineData("议会开会 3分钟前", "议会开会 15分钟前")]
    [InlineData(null, "")]
    public void What_only_looks_different_says_the_same(string? one, string? other) => Assert.True(ComparedText.Same(one, other));

    [Theory]
    [InlineData("Drei Verletzte bei Brand", "Vier Verletzte bei Brand")]
    [InlineData("3 Verletzte", "4 Verletzte")]
    [InlineData("Help for us", "Help for US")]
    [InlineData("Rat baut eine Schule", "Rat baut keine Schule")]
    [InlineData("Updates für alle Geräte", "für alle Geräte")]
    [InlineData("Breaking bread in Erlenfurt", "bread in Erlenfurt")]
    [InlineData("Eilantrag abgelehnt", "antrag abgelehnt")]
    public void What_is_corrected_says_something_else(string one, string other) => Assert.False(ComparedText.Same(one, other));

    [Property]
    public bool Any_text_can_be_compared_and_is_compared_as_it_was_compared(string? text) =>
        ComparedText.Of(text).Length <= (text?.Length ?? 0) * 3 && ComparedText.Same(text, text);

    [Fact]
    public void A_long_text_is_compared_in_bounded_time() =>
        Assert.NotNull(ComparedText.Digest(string.Concat(Enumerable.Repeat("vor 5 +++ (update 12 . , ", 200_000))));
}
