using Bot.Core.Chat.Introducing;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Tests.Chat.Introducing;

public class BotProfilesTests
{
    private readonly NewsroomOptions newsroom = new() { Name = "Erlenfurter Bote", Language = "de" };

    [Theory]
    [InlineData("Bote")]
    [InlineData("Gemeinsames Amts-, Anzeigen- und Nachrichtenblatt der Stadt Erlenfurt")]
    [InlineData("🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞🗞")]
    public void Every_text_in_every_language_fits_into_what_Telegram_takes(string name)
    {
        newsroom.Name = name;
        Assert.All(BotProfiles.Of(newsroom), profile =>
        {
            Assert.InRange(Length(profile.Name), 0, 64);
            Assert.InRange(Length(profile.Description), 20, 512);
            Assert.InRange(Length(profile.ShortDescription), 5, 120);
        });

        static int Length(string text) => text.EnumerateRunes().Count();
    }

    [Fact]
    public void Each_language_has_words_of_its_own_and_all_others_those_of_the_newsroom()
    {
        var profiles = BotProfiles.Of(newsroom);

        Assert.Equal([null, .. Phrases.Languages], profiles.Select(profile => profile.Language));
        Assert.Equal("Erlenfurter Bote: Meldungen, Suche und Abos", profiles[0].ShortDescription);
        Assert.Equal(7, profiles.Select(profile => profile.Description).Distinct().Count());
        Assert.All(profiles, profile => Assert.Contains("Erlenfurter Bote", profile.Description, StringComparison.Ordinal));
    }

    [Fact]
    public void The_bot_is_called_as_the_newsroom_is_and_otherwise_where_settings_say_so()
    {
        newsroom.Profile.Names["pl"] = "Goniec";
        newsroom.Profile.Names["sr"] = "Гласник";
        newsroom.Profile.ShortDescriptions["de"] = "Alles aus der Stadt";

        var profiles = BotProfiles.Of(newsroom);

        Assert.Equal(
            [(null, "Erlenfurter Bote"), ("pl", "Goniec"), ("sr", "Гласник")],
            profiles.Where(profile => profile.Name.Length > 0).Select(profile => (profile.Language, profile.Name)));
        Assert.Equal("Alles aus der Stadt", profiles[0].ShortDescription);
        Assert.Equal("Erlenfurter Bote: headlines, search and subscriptions", profiles[1].ShortDescription);
    }

    [Fact]
    public void A_newsroom_without_a_name_leaves_the_bot_its_own() =>
        Assert.All(BotProfiles.Of(new NewsroomOptions()), profile => Assert.Empty(profile.Name));

    [Fact]
    public void Where_settings_leave_the_profile_alone_nothing_is_told()
    {
        newsroom.Profile.Register = false;
        Assert.Empty(BotProfiles.Of(newsroom));
    }
}
