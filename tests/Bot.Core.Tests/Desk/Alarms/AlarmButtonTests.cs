using System.Text;
using Bot.Core.Desk.Alarms;
using Bot.Core.Model;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Desk.Alarms;

public class AlarmButtonTests
{
    [Fact]
    public void A_button_for_a_whole_message_fits_into_its_data_and_comes_back()
    {
        var button = new AlarmButton(AlarmAnswer.Seen, [.. Enumerable.Range(0, AlarmRound.Most).Select(place => new AlarmId(1_999_999_999 + 99_999L * place))]);

        Assert.True(Encoding.UTF8.GetByteCount(button.Data) <= 64);
        Assert.Equal(button.Alarms, AlarmButton.Parse(button.Data)!.Alarms);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a:s")]
    [InlineData("a:ss:1")]
    [InlineData("a:s:0")]
    [InlineData("a:s:-1")]
    [InlineData("a:s:1,,2")]
    [InlineData("a:s:1,0")]
    [InlineData("a:s:9223372036854775807,1")]
    [InlineData("a:s:1,1,1,1,1,1,1,1,1")]
    [InlineData("a:w:1,1")]
    [InlineData("b:s:1")]
    public void Data_that_no_button_carries_are_nobodys(string data) => Assert.Null(AlarmButton.Parse(data));

    [Property]
    public void Any_data_are_read_without_fail(string? data) => AlarmButton.Parse(data ?? "");
}
