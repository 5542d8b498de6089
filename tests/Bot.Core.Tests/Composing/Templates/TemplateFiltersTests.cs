using Bot.Core.Composing;

namespace Bot.Core.Tests.Composing.Templates;

public class TemplateFiltersTests
{
    private static readonly PostArticle Ferry = new()
    {
        Title = "Die Fähre",
        Lead = "Die Fähre legt ab. Das sagte Dr. A. Huber. Mehr folgt am Montag.",
        Text = string.Concat(Enumerable.Repeat("wort ", 1234)),
        Language = "de",
        Link = "https://paper.example/a?x=1#top",
        Tags = ["am Hafen", "Schiffe", "See & Land"],
        Authors = ["Anna Blum", "Ben Ohm", "Carla Rot"],
        Dateline = new("LINDAU", "10. Januar", "EB"),
        Published = new DateTimeOffset(2022, 1, 10, 13, 50, 0, TimeSpan.Zero),
    };

    [Theory]
    [InlineData("{{ tags | hashtag }}", "#amHafen #Schiffe #SeeLand")]
    [InlineData("{{ tags | series }}", "am Hafen, Schiffe und See & Land")]
    [InlineData("{{ byline }}", "Anna Blum, Ben Ohm und Carla Rot")]
    [InlineData("{{ lead | first_sentences }}", "Die Fähre legt ab.")]
    [InlineData("{{ lead | first_sentences: 2 }}", "Die Fähre legt ab. Das sagte Dr. A. Huber.")]
    [InlineData("{{ lead | truncate_sentences: 45 }}", "Die Fähre legt ab. Das sagte Dr. A. Huber.")]
    [InlineData("{{ title | with_dateline }}", "LINDAU, 10. Januar (EB) – Die Fähre")]
    [InlineData("{{ published }}", "10. Januar 2022, 14:50")]
    [InlineData("{{ published | day }}", "10. Januar 2022")]
    [InlineData("{{ published | clock }}", "14:50")]
    [InlineData("{{ published | clock: 'Asia/Shanghai' }}", "21:50")]
    [InlineData("{{ published | date_time: 'UTC' }}", "10. Januar 2022, 13:50")]
    [InlineData("{{ published | date: '%d.%m.%Y %H:%M %A' }}", "10.01.2022 14:50 Montag")]
    [InlineData("{{ published | date: '%s' }}", "1641822600")]
    [InlineData("{{ published | ago }}", "vor 5 Minuten")]
    [InlineData("{{ words | number }} {{ words | number: 1 }} {{ words }}", "1.234 1.234,0 1234")]
    [InlineData("{{ reading_minutes }}, {{ reading_time }}", "6, 6 Min. Lesezeit")]
    [InlineData("{{ link | campaign: 'tg' }}", "https://paper.example/a?x=1&utm_source=tg&utm_medium=social&utm_campaign=am-see#top")]
    [InlineData("{{ link | campaign: name: 'Abend' }}", "https://paper.example/a?x=1&utm_source=telegram&utm_medium=social&utm_campaign=abend#top")]
    [InlineData("{{ 'nur Worte' | campaign: 'tg' }}", "nur Worte")]
    [InlineData("{{ dateline }} | {{ place }} | {{ agency }}", "LINDAU, 10. Januar (EB) | LINDAU | EB")]
    [InlineData("{% if updated %}x{% endif %}{% if published %}y{% endif %}{% if paywalled %}z{% endif %}", "y")]
    [InlineData("{{ articles.size }} {% for a in articles %}{{ a.title }}{% endfor %}", "1 Die Fähre")]
    [InlineData("{{ newsroom }}/{{ channel }}/{{ now | day }}", "Bote/Am See/10. Januar 2022")]
    public void A_value_is_printed_as_the_language_has_it(string template, string expected) => Assert.Equal(
        expected,
        PostComposer.Compose(new(Ferry)
        {
            Template = template,
            Channel = "Am See",
            Newsroom = "Bote",
            Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"),
            Now = Ferry.Published!.Value.AddMinutes(5),
        }).PlainText);

    [Theory]
    [InlineData("en", "A, B and C")]
    [InlineData("ru", "A, B и C")]
    [InlineData("zh", "A、B和C")]
    [InlineData("es", "A, B y C")]
    public void A_series_is_joined_as_the_language_does(string language, string expected) =>
        Assert.Equal(expected, Series("A", "B", "C", language));

    [Theory]
    [InlineData("Isabel", "A, B e Isabel")]
    [InlineData("Hilario", "A, B e Hilario")]
    [InlineData("Hielo", "A, B y Hielo")]
    public void Spanish_says_e_before_its_own_sound(string last, string expected) => Assert.Equal(expected, Series("A", "B", last, "es"));

    private static string Series(string one, string two, string last, string language) => PostComposer.Compose(
        new(new() { Title = "x", Authors = [one, two, last] }) { Language = language, Template = "{{ byline }}" }).Text;
}
