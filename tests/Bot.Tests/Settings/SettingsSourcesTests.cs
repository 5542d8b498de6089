using Bot.Settings;

namespace Bot.Tests.Settings;

public sealed class SettingsSourcesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("settings");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_named_file_goes_over_the_default_one()
    {
        var settings = Gather("""{ "Newsroom": { "Name": "Bote" } } // ours""");

        Assert.Equal(("Bote", "en"), (settings.Newsroom.Name, settings.Newsroom.Language));
    }

    [Fact]
    public void The_environment_goes_over_files()
    {
        Environment.SetEnvironmentVariable("Newsroom__TimeZone", "Asia/Tokyo");
        try
        {
            Assert.Equal("Asia/Tokyo", Gather("""{ "Newsroom": { "TimeZone": "Europe/Berlin" } }""").Newsroom.TimeZone);
        }
        finally
        {
            Environment.SetEnvironmentVariable("Newsroom__TimeZone", null);
        }
    }

    [Fact]
    public void A_secret_is_read_from_the_file_that_holds_it()
    {
        var secret = Written("token", "123456789:AAabcdefghijklmnopqrstuvwxyz_-01234\n");

        var settings = Gather($$"""{ "Telegram": { "TokenFile": "{{secret}}" } }""");

        Assert.Equal("123456789:AAabcdefghijklmnopqrstuvwxyz_-01234", settings.Telegram.Token);
    }

    [Fact]
    public void A_secret_of_a_list_is_read_from_its_file()
    {
        var secret = Written("push", "abcdefghij-0123456789\n");

        var settings = Gather($$"""{ "Web": { "PushTokens": [{ "Name": "CMS", "TokenFile": "{{secret}}" }] } }""");

        Assert.Equal("abcdefghij-0123456789", Assert.Single(settings.Web.PushTokens).Token);
    }

    [Theory]
    [InlineData(null, "cannot be read")]
    [InlineData(" \n", "is empty")]
    public void A_secrets_file_without_a_secret_is_a_fault_of_its_key(string? content, string problem)
    {
        var secret = content is null ? Path.Combine(folder.FullName, "missing") : Written("token", content);

        var fault = Assert.Single(Assert.Throws<SettingsException>(() => Gather($$"""{ "Telegram": { "TokenFile": "{{secret}}" } }""")).Faults);

        Assert.Equal("Telegram:TokenFile", fault.Key);
        Assert.Contains(problem, fault.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_named_file_that_is_not_there_is_a_fault_of_the_option() => Assert.Equal(
        "--settings", Assert.Single(Assert.Throws<SettingsException>(() => SettingsSources.Gather("nowhere.json")).Faults).Key);

    [Fact]
    public void A_file_that_is_no_JSON_is_named()
    {
        var fault = Assert.Single(Assert.Throws<SettingsException>(() => Gather("{ Newsroom")).Faults);

        Assert.Contains("named.json", fault.Problem, StringComparison.Ordinal);
    }

    private BotSettings Gather(string named)
    {
        var (settings, faults) = SettingsReader.Read(SettingsSources.Gather(Written("named.json", named)));
        Assert.Empty(faults);
        return settings;
    }

    private string Written(string name, string content)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }
}
