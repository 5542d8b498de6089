using Bot.Tests.Running;

namespace Bot.Tests.Street;

/// <summary>What people see of the bot before they speak to it.</summary>
public sealed class ProfileTests
{
    [Fact]
    public async Task Name_descriptions_and_menus_are_told_once_and_again_only_where_they_changed()
    {
        await using var newsroom = await RunningNewsroom.StartAsync(settings => settings.Set("Newsroom:Profile:Names:en", "Erlenfurt Courier"));
        var sandbox = newsroom.Sandbox;
        await CallsAsync("setMyName", 2);
        Assert.Equal((8, 8, 33), await CountsAsync());
        Assert.Equal("Erlenfurt Courier", await NameAsync("en"));
        Assert.Equal("Erlenfurter Bote", await NameAsync("pl"));
        Assert.StartsWith("Bot redakcji Erlenfurter Bote.", await TextAsync("getMyDescription", "description", "pl"), StringComparison.Ordinal);
        Assert.Equal("Erlenfurter Bote: Meldungen, Suche und Abos", await TextAsync("getMyShortDescription", "short_description", "fr"));
        Assert.Equal("这里的时区", await DescriptionAsync("all_chat_administrators", "zh", "timezone"));
        Assert.Equal("您的时区", await DescriptionAsync("all_private_chats", "zh", "timezone"));
        Assert.Null(await DescriptionAsync("all_group_chats", "zh", "timezone"));
        Assert.Equal("Latest headlines, also of one section", await DescriptionAsync("default", "en", "latest"));

        // A name may be changed a few times a day only.
        await newsroom.KillAsync();
        newsroom.Settings.Set("Newsroom:Name", "Erlenfurter Anzeiger");
        await sandbox.FailAsync(new { kind = "too_many_requests", method = "setMyName", retry_after = 2 });
        newsroom.StartAgain();
        await newsroom.Program.SaysAsync("Telegram puts “name:*” off");
        await newsroom.AnswerAsync(RunningSandbox.Rita, "/help");

        await CallsAsync("setMyName", 4);
        await Patience.UntilAsync("the new name", async () => await NameAsync("pl") == "Erlenfurter Anzeiger" ? "" : null, () => newsroom.Program.Log);
        Assert.Equal("Erlenfurt Courier", await NameAsync("en"));
        Assert.Equal((16, 16, 33), await CountsAsync());
        Assert.DoesNotContain(" WARN ", newsroom.Program.Log, StringComparison.Ordinal);

        async Task<(int, int, int)> CountsAsync() => (
            await sandbox.CallsAsync("setMyDescription"), await sandbox.CallsAsync("setMyShortDescription"), await sandbox.CallsAsync("setMyCommands"));

        Task CallsAsync(string method, int count) => Patience.UntilAsync(
            $"{count} calls of {method}", async () => await sandbox.CallsAsync(method) >= count ? method : null, () => newsroom.Program.Log);

        Task<string> NameAsync(string language) => TextAsync("getMyName", "name", language);

        async Task<string> TextAsync(string method, string field, string language) =>
            (string)(await sandbox.CallAsync(method, new { language_code = language }))[field]!;

        async Task<string?> DescriptionAsync(string scope, string language, string command) =>
            (await sandbox.CallAsync("getMyCommands", new { scope = new { type = scope }, language_code = language })).AsArray()
                .Where(entry => (string?)entry!["command"] == command).Select(entry => (string?)entry!["description"]).FirstOrDefault();
    }
}
