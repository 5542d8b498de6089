using Bot.Core.Composing;

namespace Bot.Core.Tests.Composing;

public class PostButtonsTests
{
    private static readonly PostArticle Ferry = new()
    {
        Title = "Fähre & Steg", Section = "Ort", Link = "https://paper.example/a?x=1&y=2", Language = "de",
    };

    [Fact]
    public void Buttons_speak_the_channels_language_and_lead_where_they_say()
    {
        var rows = Buttons(Ferry, PostButtonKind.ReadOn, PostButtonKind.Share, PostButtonKind.Section);
        Assert.Equal(2, rows.Count);
        Assert.Equal(
            [
                new("Читать дальше", "https://paper.example/a?x=1&y=2"),
                new("Поделиться", "https://t.me/share/url?url=https%3A%2F%2Fpaper.example%2Fa%3Fx%3D1%26y%3D2&text=F%C3%A4hre%20%26%20Steg"),
            ],
            rows[0]);
        Assert.Equal([new("Ещё: Ort", "https://t.me/paperbot?start=s-ort")], rows[1]);
    }

    [Fact]
    public void A_channel_without_buttons_has_none() => Assert.Empty(Buttons(Ferry));

    [Fact]
    public void A_button_that_leads_nowhere_is_left_out()
    {
        Assert.Empty(Buttons(Ferry with { Link = "mailto:a@b.example" }, PostButtonKind.ReadOn, PostButtonKind.Share));
        Assert.Empty(Buttons(Ferry with { Section = null }, PostButtonKind.Section));
        Assert.Empty(PostComposer.Compose(new(Ferry) { Buttons = [PostButtonKind.Section] }).Buttons);
    }

    [Fact]
    public void Long_words_are_shortened_for_a_button_and_no_address_is_too_long()
    {
        var article = Ferry with
        {
            Title = new string('ж', 900), Section = string.Join(' ', Enumerable.Repeat("Rubrik", 30)),
            Link = "https://paper.example/" + new string('a', 1900),
        };
        foreach (var button in Buttons(article, PostButtonKind.Share, PostButtonKind.Section).SelectMany(row => row))
        {
            Assert.InRange(button.Text.Length, 1, 40);
            Assert.InRange(button.Url.Length, 1, 2048);
        }
    }

    private static IReadOnlyList<IReadOnlyList<PostButton>> Buttons(PostArticle article, params PostButtonKind[] wanted) => PostComposer.Compose(
        new(article) { Buttons = wanted, Language = "ru", SectionLink = "https://t.me/paperbot?start=s-ort" }).Buttons;
}
