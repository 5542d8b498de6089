using Bot.Core.Reading.Text;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Reading.Text;

public class OddSpaceTests
{
    [Property]
    public void It_is_found_wherever_it_stands(string? text)
    {
        var words = text ?? "";
        var first = words.AsSpan().ToArray().ToList().FindIndex(IsOdd);

        Assert.Equal((first >= 0, first), (OddSpace.IsIn(words), OddSpace.IndexIn(words)));
    }

    [Fact]
    public void Every_character_is_told_rightly()
    {
        for (var sign = 0; sign <= char.MaxValue; sign++)
        {
            string words = $"a{(char)sign}b";
            Assert.Equal(IsOdd((char)sign), OddSpace.IsIn(words));
        }
    }

    private static bool IsOdd(char sign) => sign != ' ' && (char.IsWhiteSpace(sign) || char.IsControl(sign) || sign == '\uFEFF');
}
