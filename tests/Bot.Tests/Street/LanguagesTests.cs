using Bot.Core.Words;
using Bot.Tests.Running;

namespace Bot.Tests.Street;

/// <summary>Every command of the menu, in every language.</summary>
public sealed class LanguagesTests(QuietNewsroom quiet) : IClassFixture<QuietNewsroom>
{
    /// <summary>So many commands a person may give at once.</summary>
    private const int AtOnce = 9;

    public static TheoryData<string> Languages => [.. Phrases.Languages];

    private RunningNewsroom Newsroom => quiet.Newsroom;

    [Theory, MemberData(nameof(Languages))]
    public async Task Every_command_that_the_menu_shows_is_answered_in_the_language_of_the_menu(string language)
    {
        var menu = (await Patience.UntilAsync("the menus", MenuAsync, () => Newsroom.Program.Log)).ToList();
        Assert.Equal(18, menu.Count);
        var answers = new Dictionary<string, string>();
        foreach (var (number, command) in menu.Index())
        {
            var person = 70_000 + 100 * Languages.Select(row => row.Data).ToList().IndexOf(language) + number / AtOnce;
            if (number % AtOnce == 0) await Newsroom.Sandbox.AddPersonAsync(person, "Eva", language);
            answers[command] = (await Newsroom.AnswerAsync(person, "/" + command)).Text;
        }

        var other = language == "en" ? "de" : "en";
        foreach (var (command, key) in new[]
        {
            ("search", PhraseKeys.SearchAsk), ("help", PhraseKeys.HelpTitle), ("about", PhraseKeys.About), ("start", PhraseKeys.Greeting),
            ("sections", PhraseKeys.SectionsChoose), ("latest", PhraseKeys.LatestTitle), ("settings", PhraseKeys.SettingsTitle),
            ("subscribe", PhraseKeys.FollowTitle), ("subscriptions", PhraseKeys.SubscriptionsNone), ("unsubscribe", PhraseKeys.SubscriptionsNone),
            ("digest", PhraseKeys.DigestHow), ("quiet", PhraseKeys.QuietHow), ("timezone", PhraseKeys.ZoneTitle), ("language", PhraseKeys.LanguageHow),
            ("pause", PhraseKeys.PauseHow), ("resume", PhraseKeys.Resumed), ("privacy", PhraseKeys.PrivacyText), ("forget", PhraseKeys.ForgetAsk),
        })
        {
            Assert.Contains(Phrases.Text(key, language), answers[command], StringComparison.Ordinal);
            Assert.DoesNotContain(Phrases.Text(key, other), answers[command], StringComparison.Ordinal);
        }

        async Task<IEnumerable<string>?> MenuAsync()
        {
            var shown = await Newsroom.Sandbox.CallAsync("getMyCommands", new { scope = new { type = "all_private_chats" }, language_code = language });
            var commands = shown.AsArray().Select(entry => (string)entry!["command"]!).ToList();
            return commands.Count > 0 ? commands : null;
        }
    }
}
