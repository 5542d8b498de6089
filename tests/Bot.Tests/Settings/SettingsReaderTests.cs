using Bot.Settings;

namespace Bot.Tests.Settings;

public class SettingsReaderTests
{
    [Theory]
    [InlineData("Newsroom:Langage", "de", "no such setting. Did you mean Language?")]
    [InlineData("Sources:0:Adress", "https://paper.example/", "no such setting. There are Name, Url, Kind, Section, Language, Every, Selectors.")]
    [InlineData("Channels:0:Adress", "@paper", "no such setting. Did you mean Address?")]
    [InlineData("Chanels:0:Name", "Paper", "no such setting. Did you mean Channels?")]
    [InlineData("Telegram:TokenPath", "/run/secrets/token", "no such setting. There are Token, ApiUrl, Updates, WebhookUrl, WebhookSecret, StagingChat, SettleTime, RequestTimeout, PrivatePromise, Pace.")]
    public void A_key_that_nobody_knows_gets_the_nearest_one_or_all(string key, string value, string problem)
    {
        var fault = Given.Faults((key, value)).First(fault => fault.Problem.StartsWith("no such", StringComparison.Ordinal));

        Assert.Equal((key.StartsWith("Chanels", StringComparison.Ordinal) ? "Chanels" : key, problem), (fault.Key, fault.Problem));
    }

    [Theory]
    [InlineData("Sources:0:Kind", "Podcast", "“Podcast” is not one of Auto, Feed, SectionPage, Sitemap.")]
    [InlineData("Sources:0:Kind", "1", "“1” is not one of Auto, Feed, SectionPage, Sitemap.")]
    [InlineData("Staff:0:Role", "Boss", "“Boss” is not one of Author, Editor, Owner.")]
    [InlineData("Telegram:Updates", "Push", "“Push” is not one of LongPolling, Webhook.")]
    [InlineData("Sources:0:Every", "often", "“often” is not a time span such as 00:00:30 (hours:minutes:seconds).")]
    [InlineData("Sources:0:Every", "30", "“30” is not a time span such as 00:00:30 (hours:minutes:seconds).")]
    [InlineData("Sources:0:Every", "00:99:00", "“00:99:00” is not a time span such as 00:00:30 (hours:minutes:seconds).")]
    [InlineData("Channels:0:Topic", "seven", "“seven” is not a whole number.")]
    [InlineData("Channels:0:Topic", "99999999999", "“99999999999” is not a whole number.")]
    [InlineData("Staff:0:TelegramId", "@erika", "“@erika” is not a whole number.")]
    [InlineData("Desk:Chat", "the desk", "“the desk” is not a whole number.")]
    [InlineData("Sources", "https://paper.example/", "a list stands here. Write its first entry as Sources:0.")]
    [InlineData("Channels:0:Sections", "Politics", "a list stands here. Write its first entry as Channels:0:Sections:0.")]
    [InlineData("Sections:0:Titles", "Politik", "values by name stand here. Write one as Sections:0:Titles:NAME.")]
    [InlineData("Sections:0:Titles:de:short", "Pol", "a single value stands here, not a group.", "Sections:0:Titles:de")]
    [InlineData("Newsroom:Name:de", "Bote", "a single value stands here, not a group.", "Newsroom:Name")]
    [InlineData("Newsroom", "Bote", "a group of settings stands here, not a single value.")]
    [InlineData("Watching:AllowedPrivateHosts:0", "", "empty. Write a value, or leave the entry out.")]
    [InlineData("Staff:2:Name", "Erika", "the entries of a list are numbered from 0 without a gap. Write this one as Staff:0.", "Staff:2")]
    [InlineData("Staff:erika:Role", "Owner", "the entries of a list are numbered from 0 without a gap. Write this one as Staff:0.", "Staff:erika")]
    public void A_value_that_cannot_be_read_is_told_by_its_key(string key, string value, string problem, string? at = null) =>
        Assert.Contains((at ?? key, problem), Given.Faults((key, value)).Select(fault => (fault.Key, fault.Problem)));

    [Fact]
    public void The_tenth_entry_of_a_list_follows_the_ninth() => Assert.Equal(
        Enumerable.Range(0, 12).Select(number => $"Section {number}"),
        Given.Settings([.. Enumerable.Range(0, 12).Reverse().Select(number => ($"Channels:0:Sections:{number}", (string?)$"Section {number}"))])
            .Channels.Single().Sections);

    [Fact]
    public void Values_are_read_into_their_places()
    {
        var settings = Given.Settings(
            ("sources:0:name", " All news "), ("Sources:0:Kind", "sectionpage"), ("Sources:0:Every", "00:01:30"),
            ("Sections:0:Titles:de", "Politik"), ("Sections:0:Titles:EN", "Politics"), ("Staff:0:TelegramId", "123456789012"), ("Desk:Chat", "-1001234567890"));

        var source = Assert.Single(settings.Sources);
        Assert.Equal(("All news", WatchedKind.SectionPage, TimeSpan.FromSeconds(90)), (source.Name, source.Kind, source.Every));
        Assert.Equal(["Politik", "Politics"], ["de", "en"], (string title, string language) => settings.Sections[0].Titles[language] == title);
        Assert.Equal((123456789012, -1001234567890), (settings.Staff[0].TelegramId, settings.Desk.Chat));
    }

    [Theory]
    [InlineData("Newsroom:Name", "")]
    [InlineData("Web:Url", "  ")]
    [InlineData("Desk:Chat", null)]
    [InlineData("Sources", "")]
    public void What_is_left_empty_keeps_its_default(string key, string? value)
    {
        Assert.Empty(Given.Faults((key, value)));
        Assert.Equal(
            System.Text.Json.JsonSerializer.Serialize(Given.Settings()), System.Text.Json.JsonSerializer.Serialize(Given.Settings((key, value))));
    }

    [Theory]
    [InlineData("PATH", "/bin")]
    [InlineData("Logging:LogLevel", "Debug")]
    [InlineData("DOTNET_ROOT", "/usr")]
    public void What_belongs_to_others_in_the_environment_is_no_fault(string key, string value) => Assert.Empty(Given.Faults((key, value)));
}
