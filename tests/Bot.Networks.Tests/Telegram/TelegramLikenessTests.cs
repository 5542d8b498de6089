using Bot.Core.Composing;
using Bot.Networks.Telegram;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Networks.Tests.Telegram;

public class TelegramLikenessTests
{
    private static readonly PostContent Sent = new()
    {
        Text = "<b>Markthalle &amp; Rathaus</b>\n\nAm 3.\u00a0März \u200e<a href=\"https://Bote.example/markt?a=1&amp;b=ä\">Weiterlesen</a>",
        PlainText = "Markthalle & Rathaus\n\nAm 3. März Weiterlesen (https://Bote.example/markt?a=1&b=ä)",
    };

    [Theory]
    [InlineData("Markthalle & Rathaus\n\nAm 3.\u00a0März \u200eWeiterlesen", "https://bote.example/markt?a=1&b=ä", true)]
    [InlineData("Markthalle & Rathaus\n\nAm 3. März Weiterlesen", "https://bote.example/markt?a=1&b=%C3%A4", true)]
    [InlineData("Markthalle & Rathaus\n\nAm 3. März Weiterlesen", null, true)]
    [InlineData("Markthalle & Rathaus\n\nAm 3. März Weiterlesen", "https://bote.example/markt?a=2&b=ä", false)]
    [InlineData("Markthalle & Rathaus\n\nAm 4. März Weiterlesen", "https://bote.example/markt?a=1&b=ä", false)]
    [InlineData("Markthalle", null, false)]
    [InlineData("", null, false)]
    public void A_message_is_the_one_that_was_sent_whatever_the_server_cleaned(string text, string? link, bool same) =>
        Assert.Equal(same, TelegramLikeness.IsSame(Standing(text, link), Sent));

    [Fact]
    public void One_that_went_as_plain_text_is_known_by_its_plain_text() =>
        Assert.True(TelegramLikeness.IsSame(Standing(Sent.PlainText, null), Sent.AsPlainText()));

    private static Message Standing(string text, string? link) => new()
    {
        Text = text,
        Entities = link is null ? null : [new MessageEntity { Type = MessageEntityType.TextLink, Url = link }],
    };
}
