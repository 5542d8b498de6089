using Bot.Tests.Running;

namespace Bot.Tests.Street;

/// <summary>The process is killed wherever it is when it first logs a sign, and started again.</summary>
public class KilledAnywhereTests
{
    [Theory]
    [InlineData(" new, 0 changed")]
    [InlineData("Composed")]
    public async Task Killed_anywhere_on_the_street_it_goes_on_where_it_stood(string sign)
    {
        await using var newsroom = await RunningNewsroom.StartAsync();
        string[] titles = ["Der Steg ist fertig", "Der Steg ist gesperrt", "Der Steg ist wieder frei"];
        foreach (var title in titles) await newsroom.Sandbox.PublishAsync(title);
        await newsroom.Program.SaysAsync(sign);

        await newsroom.KillAsync();
        newsroom.StartLater();

        await newsroom.OneMoreStandsAsync();
        foreach (var title in titles)
        {
            var delivery = newsroom.Database.Deliveries().Single(row => row.Title == title && row.Channel == "Bote");
            var standing = (await newsroom.StandingAsync(title)).Count;
            Assert.True((delivery.State, standing) is ("Sent", 1) or ("Unknown", 0 or 1), $"{delivery} stands {standing} times.");
        }
    }
}
