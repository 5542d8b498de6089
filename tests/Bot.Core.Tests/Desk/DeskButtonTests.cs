using System.Text;
using Bot.Core.Desk;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Desk;

public class DeskButtonTests
{
    [Theory]
    [InlineData("d:12:c:3")]
    [InlineData("d:12:a:3")]
    [InlineData("d:12:s:1:3")]
    [InlineData("d:12:x")]
    [InlineData("d:12:v:w")]
    [InlineData("d:12:e:t")]
    [InlineData("d:12:e:s")]
    [InlineData("d:12:e:w")]
    [InlineData("d:12:t:brief")]
    [InlineData("d:12:t:-")]
    [InlineData("d:12:p:0")]
    [InlineData("d:12:p:-")]
    [InlineData("d:12:p:x")]
    [InlineData("d:12:n")]
    [InlineData("d:12:b")]
    [InlineData("d:12:w:30")]
    [InlineData("d:12:w:e")]
    public void A_button_is_read_as_it_was_written(string data) => Assert.Equal(data, DeskButton.Parse(data)?.Data);

    [Property]
    public bool No_button_is_longer_than_64_bytes(long draft, int version, int revision)
    {
        DeskButton button = new DeskButton.Send(new(draft | long.MaxValue), new(revision | int.MaxValue, version | int.MaxValue));
        return Encoding.UTF8.GetByteCount(button.Data) <= 64;
    }

    [Theory]
    [InlineData("")]
    [InlineData("d")]
    [InlineData("d:12")]
    [InlineData("d:12:c")]
    [InlineData("d:12:c:-3")]
    [InlineData("d:12:c:3:4")]
    [InlineData("d:12:s:99999999999:3")]
    [InlineData("d:12:s:1")]
    [InlineData("d:99999999999999999999:x")]
    [InlineData("d:twelve:x")]
    [InlineData("l:12:x")]
    [InlineData("d:12:v:z")]
    [InlineData("d:12:e:r")]
    [InlineData("d:12:p:-1")]
    [InlineData("d:12:w:31")]
    [InlineData("d:12:n:1")]
    public void Data_that_nobody_drew_are_no_button(string data) => Assert.Null(DeskButton.Parse(data));
}
