using Bot.Core.Composing.Summaries;

namespace Bot.Core.Tests.Composing.Summaries;

public class HeadlineRepeatTests
{
    [Theory]
    [InlineData("de", "Neue Fähre im Hafen", "Im Hafen gibt es eine neue Fähre.")]
    [InlineData("de", "Rat beschließt Umbau der Markthalle", "Der Umbau der Markthalle wurde vom Rat beschlossen.")]
    [InlineData("de", "Bäckerei Hartung feiert 80 Jahre", "Die Bäckerei Hartung hat 80 Jahre gefeiert.")]
    [InlineData("en", "Council approves new bridge over the river", "The council has approved a new bridge over the river.")]
    [InlineData("en", "Market hall reopens with 40 stalls", "The market hall has reopened with 40 stalls.")]
    [InlineData("ru", "В городе открылась новая школа", "Новую школу открыли в городе.")]
    [InlineData("be", "У горадзе адкрылася новая школа", "Новая школа адкрылася ў горадзе.")]
    [InlineData("pl", "Nowa szkoła otwarta w mieście", "W mieście otwarto nową szkołę.")]
    [InlineData("es", "Abre el nuevo mercado de la ciudad", "El nuevo mercado de la ciudad ya abre.")]
    [InlineData("zh", "市中心新图书馆开放", "新图书馆在市中心开放。")]
    public void The_same_in_other_words_is_a_repeat(string language, string headline, string sentence) =>
        Assert.True(HeadlineRepeat.Is(sentence, headline, language));

    [Theory]
    [InlineData("de", "Neue Fähre im Hafen", "Die neue Fähre kostet die Stadt drei Millionen Euro.")]
    [InlineData("de", "Rat beschließt Umbau der Markthalle", "Der Umbau der Markthalle kostet nach dem Beschluss des Rates 4 Millionen.")]
    [InlineData("de", "Markthalle öffnet wieder", "Die Markthalle öffnet am Samstag wieder.")]
    [InlineData("de", "Unfall auf der B 27", "Bei einem Unfall auf der B 27 sind 3 Menschen verletzt worden.")]
    [InlineData("en", "Fire at the harbour", "A fire at the harbour has destroyed two boats.")]
    [InlineData("en", "Town wins the cup", "Town beat Rovers 3-1 to win the cup.")]
    [InlineData("ru", "В городе открылась новая школа", "Школа на 600 мест принимает детей с понедельника.")]
    [InlineData("be", "У горадзе адкрылася новая школа", "Школа мае басейн і бібліятэку для ўсяго раёна.")]
    [InlineData("pl", "Nowa szkoła otwarta w mieście", "Szkoła ma basen i bibliotekę dla całej dzielnicy.")]
    [InlineData("es", "Abre el nuevo mercado de la ciudad", "El mercado tiene cuarenta puestos y una cafetería.")]
    [InlineData("zh", "市中心新图书馆开放", "图书馆藏书二十万册，周末免费。")]
    [InlineData("de", null, "Die Fähre fährt.")]
    public void What_adds_something_is_none(string language, string? headline, string sentence) =>
        Assert.False(HeadlineRepeat.Is(sentence, headline, language));
}
