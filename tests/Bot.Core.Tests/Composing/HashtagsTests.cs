using Bot.Core.Composing;

namespace Bot.Core.Tests.Composing;

public class HashtagsTests
{
    private static readonly Hashtags Table = new(new Dictionary<string, string>
    {
        ["Fußball-Bundesliga"] = "#Bundesliga", ["Anzeige"] = "-", ["Внутренняя политика"] = "политика",
    });

    [Theory]
    [InlineData("Fußball-Bundesliga", "#Bundesliga")]
    [InlineData("fussball bundesliga", "#Bundesliga")]
    [InlineData("ANZEIGE", "")]
    [InlineData("внутренняя ПОЛИТИКА", "#политика")]
    [InlineData("Aus aller Welt", "#AusAllerWelt")]
    [InlineData(null, "")]
    public void A_label_has_the_hashtag_that_the_newsroom_gives_it_else_that_of_its_words(string? label, string expected) =>
        Assert.Equal(expected, Table.Of(label));

    [Theory]
    [InlineData("Berlin|berlin|BERLIN", "#Berlin")]
    [InlineData("Straße|STRASSE|Strasse", "#Straße")]
    [InlineData("Ｇ７|G7|Café|cafe", "#Ｇ７ #Café")]
    [InlineData("Спорт|спорт|Sport", "#Спорт #Sport")]
    [InlineData("Anzeige|2024|!|Ort", "#Ort")]
    [InlineData("a|b|c|d|e", "#a #b #c #d")]
    public void Each_hashtag_comes_once_however_it_is_written(string labels, string expected) =>
        Assert.Equal(expected, string.Join(' ', Table.Of(labels.Split('|'), most: 4)));
}
