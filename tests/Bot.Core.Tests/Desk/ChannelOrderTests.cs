using Bot.Core.Desk;
using Bot.Core.Model;

namespace Bot.Core.Tests.Desk;

public class ChannelOrderTests
{
    [Fact]
    public void Channels_of_the_articles_language_and_section_come_first()
    {
        var book = new SectionBook([new SectionEntry { Name = "Politik", Aliases = ["Rathaus"] }]);
        var article = new Article { Key = "k", Link = "l", Title = "t", Language = "de", Sections = [book.Row("Politik")!] };
        Channel[] channels =
        [
            Some("English", "en"), Some("Sport", "de", "Sport"), Some("Rathaus", "de-DE", "Rathaus"), Some("Alles", null),
        ];
        Assert.Equal(["Rathaus", "Alles", "Sport", "English"], ChannelOrder.For(article, channels, book).Select(channel => channel.Name));
    }

    private static Channel Some(string name, string? language, params string[] sections) =>
        new() { Name = name, Network = "Telegram", Address = "@x", Language = language, Sections = [.. sections] };
}
