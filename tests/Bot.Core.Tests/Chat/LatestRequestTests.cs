using Bot.Core.Chat;

namespace Bot.Core.Tests.Chat;

public class LatestRequestTests
{
    [Theory]
    [InlineData("", "all × 5")]
    [InlineData("3", "all × 3")]
    [InlineData("0", "all × 1")]
    [InlineData("21", "all × 20")]
    [InlineData("99999999999999999999", "all × 20")]
    [InlineData("politik", "politik × 5")]
    [InlineData("politik 3", "politik 3 × 5, politik × 3")]
    [InlineData("3 politik", "3 politik × 5, politik × 3")]
    [InlineData("  Straßen   &  Plätze  7 ", "Straßen & Plätze 7 × 5, Straßen & Plätze × 7")]
    [InlineData("Formel 1 3", "Formel 1 3 × 5, Formel 1 × 3")]
    [InlineData("-3", "-3 × 5")]
    [InlineData("٣", "٣ × 5")]
    public void Section_and_count_come_in_any_order(string arguments, string readings) =>
        Assert.Equal(
            readings,
            string.Join(", ", LatestRequest.Readings(arguments).Select(reading => $"{reading.Section ?? "all"} × {reading.Count}")));
}
