using Bot.Core.Composing.Summaries;

namespace Bot.Core.Tests.Composing.Summaries;

public class PairsTests
{
    [Theory]
    [InlineData("„Ja“, sagte er.", "")]
    [InlineData("„Ja\", sagte er.", "")]
    [InlineData("„Ja, sagte er.", "“")]
    [InlineData("“Yes,” he said.", "")]
    [InlineData("“Yes, he said.", "”")]
    [InlineData("\"Yes,\" he said of the 15\" screen.", "")]
    [InlineData("»Ja«, sagte er.", "")]
    [InlineData("«Да», — сказал он.", "")]
    [InlineData("«Да, — сказал он.", "»")]
    [InlineData("Он сказал: «Завод „Искра“ закрыт.", "»")]
    [InlineData("他说：「我读《家", "》」")]
    [InlineData("Das war alles“, sagte er.", "")]
    [InlineData("Der Rat (13 Mitglieder", ")")]
    [InlineData("", "")]
    public void What_is_left_open_is_known(string text, string missing) => Assert.Equal(missing, Pairs.Missing(text));
}
