using Bot.Settings;
using Microsoft.Extensions.Configuration;

namespace Bot.Tests.Settings;

public class SettingsRulesTests
{
    [Theory]
    [InlineData("Storage:Provider", "Postgres")]
    [InlineData("Web:Url", "somewhere")]
    [InlineData("Newsroom:Language", "German")]
    [InlineData("Newsroom:TimeZone", "Mars/Olympus")]
    [InlineData("Telegram:Token", "not a token")]
    [InlineData("Telegram:ApiUrl", "https://api.example/path")]
    [InlineData("Watching:AllowedPrivateHosts:0", "intranet")]
    [InlineData("Desk:Chat", "the desk")]
    [InlineData("Newsroom:Langage", "de")]
    public void A_wrong_setting_is_listed_by_its_key(string key, string value) =>
        Assert.Contains(Faults((key, value)), fault => fault.Key == key);

    [Fact]
    public void Every_fault_is_listed_not_only_the_first()
    {
        var faults = Faults(
            ("Sources:0:Url", "ftp://paper.example/"), ("Sources:0:Every", "often"),
            ("Channels:0:Name", "Paper"), ("Channels:0:Network", "Pigeon"), ("Staff:0:Role", "Boss")).Select(fault => fault.Key).ToList();
        Assert.Superset(
            new HashSet<string> { "Sources:0:Name", "Sources:0:Url", "Sources:0:Every", "Channels:0:Network", "Channels:0:Address", "Staff:0:Role", "Staff:0:Name", "Staff:0:TelegramId" },
            faults.ToHashSet());
    }

    [Fact]
    public void The_token_is_never_repeated_in_a_fault() =>
        Assert.DoesNotContain(Faults(("Telegram:Token", "12:secret")), fault => fault.Problem.Contains("secret", StringComparison.Ordinal));

    [Fact]
    public void A_misspelt_setting_gets_the_nearest_name() =>
        Assert.Contains("Language", Faults(("Newsroom:Langage", "de")).Single().Problem, StringComparison.Ordinal);

    [Fact]
    public void The_default_file_has_no_faults_and_gives_the_defaults()
    {
        var file = new ConfigurationBuilder().AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings", "appsettings.json")).Build();
        var (settings, faults) = SettingsReader.Read(file);
        Assert.Empty(faults.Concat(SettingsRules.Faults(settings)));
        Assert.Equal(Flat(new BotSettings()), Flat(settings));
    }

    [Fact]
    public void The_default_file_names_every_setting()
    {
        var file = new ConfigurationBuilder().AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings", "appsettings.json")).Build();
        foreach (var group in SettingsReader.PropertiesOf(typeof(BotSettings)).Where(group => !group.PropertyType.IsGenericType))
        {
            var named = file.GetSection(group.Name).GetChildren().Select(child => child.Key).Order();
            Assert.Equal(SettingsReader.PropertiesOf(group.PropertyType).Select(setting => setting.Name).Order(), named);
        }
    }

    private static string Flat(BotSettings settings) => System.Text.Json.JsonSerializer.Serialize(settings);

    private static List<SettingFault> Faults(params (string Key, string Value)[] given)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(given.Select(entry => new KeyValuePair<string, string?>(entry.Key, entry.Value))).Build();
        var (settings, faults) = SettingsReader.Read(configuration);
        return [.. faults, .. SettingsRules.Faults(settings)];
    }
}
