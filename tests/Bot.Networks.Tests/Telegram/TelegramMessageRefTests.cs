using Bot.Core.Composing;
using Bot.Networks.Telegram;

namespace Bot.Networks.Tests.Telegram;

public class TelegramMessageRefTests
{
    [Theory]
    [InlineData("17", PostKind.Text, 1)]
    [InlineData("17 photo 0a1b2c3d", PostKind.Photo, 1)]
    [InlineData("17 photo", PostKind.Photo, 1)]
    [InlineData("17,18,19 album", PostKind.Album, 3)]
    [InlineData("17 rich", PostKind.Rich, 1)]
    public void A_reference_is_read_and_written_alike(string written, object kind, int ids)
    {
        var message = TelegramMessageRef.Parse(written);
        Assert.Equal(((PostKind)kind, ids, 17), (message.Kind, message.Ids.Count, message.Id));
        Assert.Equal(written, message.ToString());
    }

    [Fact]
    public void The_print_of_a_picture_is_that_of_its_file() => Assert.Equal(
        PicturePrint.Of("https://a.example/x/bruecke-800x600.jpg?v=1"), PicturePrint.Of("https://cdn.example/bruecke.jpg"));
}
