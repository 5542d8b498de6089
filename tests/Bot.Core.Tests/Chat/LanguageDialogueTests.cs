using Bot.Core.Chat;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Tests.Chat;

public sealed class LanguageDialogueTests : IAsyncDisposable
{
    private readonly ChatRoom room = new("en");
    private long people = 5000;

    public static TheoryData<string> Languages => [.. Phrases.Languages];

    [Theory, MemberData(nameof(Languages))]
    public async Task Every_command_is_answered_in_the_readers_language(string language)
    {
        foreach (var menu in room.Face.Menus[0].Commands)
        {
            var answer = await SayAsync("/" + menu.Command, language);
            Assert.DoesNotContain("{", answer.Content.Text, StringComparison.Ordinal);
            Assert.InRange(answer.Content.PlainText.Length, 1, 4096);
            Assert.All(ChatRoom.Buttons(answer), button => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(button.Data), 1, 64));
            if (language != "en") Assert.NotEqual((await SayAsync("/" + menu.Command, "en")).Content.Text, answer.Content.Text);
        }
    }

    [Theory, MemberData(nameof(Languages))]
    public async Task Every_command_is_known_by_its_words_with_a_slash_or_without(string language)
    {
        foreach (var (command, key) in Names())
        {
            var expected = await HearAsync("/" + command);
            foreach (var name in Phrases.Text(key, language).Split(','))
                foreach (var said in new[] { name, "/" + name, name.ToUpperInvariant() })
                    Assert.True(expected == await HearAsync(said), $"{said} isn't /{command}");
        }

        async Task<string> HearAsync(string said) => (await room.SayAsync(said, from: ++people, language))!.Content.Text;
    }

    [Theory, MemberData(nameof(Languages))]
    public async Task Words_behind_a_command_are_understood_in_the_readers_language(string language)
    {
        await SayAsync($"/digest {First(PhraseKeys.WordsWeekly)} 18:30", language);
        Assert.Equal(new DigestPlan(new(18, 30), Weekdays.Sunday), Kept.Digest);
        await SayAsync($"/digest 6:15 {First(PhraseKeys.WordsWorkdays)}", language);
        Assert.Equal(new DigestPlan(new(6, 15), Weekdays.Workdays), Kept.Digest);
        foreach (var key in new[] { PhraseKeys.WeekdaysShort, PhraseKeys.WeekdaysLong })
        {
            var days = Phrases.Text(key, language).Split(' ');
            for (var day = 0; day < 7; day++)
            {
                await SayAsync($"/digest {days[day]}", language);
                Assert.Equal((Weekdays)(1 << day), Kept.Digest!.Days);
            }
            await SayAsync($"/digest {days[4]}-{days[0]}", language);
            Assert.Equal(Weekdays.Weekend | Weekdays.Friday | Weekdays.Monday, Kept.Digest!.Days);
        }
        await SayAsync($"/digest {First(PhraseKeys.WordsOff)}", language);
        Assert.Null(Kept.Digest);
        await SayAsync($"/subscribe {First(PhraseKeys.WordsAll)}", language);
        Assert.Equal(InterestKind.Everything, Assert.Single(room.Readers.All).Interest.Kind);

        string First(PhraseKey key) => Phrases.Text(key, language).Split(',')[0];
    }

    [Fact]
    public Task Plain_words_bring_headlines_and_a_slip_the_nearest_commands()
    {
        room.Publish("Neue Brücke über die Erle");
        return new Dialogue(room).PlayAsync(
            """
            reader: rubriken
            bot: Rubriken
            reader: Neueste Politik 3
            bot: Politik
            bot: Neue Brücke
            reader: Politik
            bot: Neue Brücke
            reader: /latset politik
            bot: Meinten Sie einen dieser Befehle?
            bot: [/latest – Neueste Meldungen, auch
            presses: /latest – Neueste Meldungen, auch einer…
            bot: Politik
            bot: Neue Brücke
            reader: einstelungen
            bot: [/settings – Alle Einstellungen]
            presses: /settings – Alle Einstellungen
            bot: Einstellungen
            """);
    }

    [Fact]
    public async Task A_headline_that_runs_from_right_to_left_does_not_turn_its_line_around()
    {
        room.Publish("שלום עולם");
        room.Publish("Plain");
        var text = (await SayAsync("/latest", "de")).Content.PlainText;

        Assert.Contains("\u2068שלום עולם\u2069", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\u2068Plain", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/search שלום")]
    [InlineData("/start a-1")]
    [InlineData("/latest politik")]
    public async Task Wherever_a_headline_runs_from_right_to_left_it_is_set_apart(string asked)
    {
        room.Publish("שלום עולם", language: "en");
        Assert.Contains("\u2068שלום עולם\u2069", (await SayAsync(asked, "en")).Content.PlainText, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => room.DisposeAsync();

    private Subscriber Kept => Assert.Single(room.Readers.Subscribers);

    private static IEnumerable<(string Command, PhraseKey Names)> Names() =>
    [
        ("latest", PhraseKeys.NamesLatest), ("sections", PhraseKeys.NamesSections), ("subscribe", PhraseKeys.NamesSubscribe),
        ("subscriptions", PhraseKeys.NamesSubscriptions), ("unsubscribe", PhraseKeys.NamesUnsubscribe), ("digest", PhraseKeys.NamesDigest),
        ("quiet", PhraseKeys.NamesQuiet), ("timezone", PhraseKeys.NamesTimezone), ("language", PhraseKeys.NamesLanguage),
        ("settings", PhraseKeys.NamesSettings), ("resume", PhraseKeys.NamesResume), ("pause", PhraseKeys.NamesPause),
        ("help", PhraseKeys.NamesHelp), ("privacy", PhraseKeys.NamesPrivacy), ("forget", PhraseKeys.NamesForget), ("about", PhraseKeys.NamesAbout),
        ("start", PhraseKeys.NamesStart),
    ];

    /// <summary>Whoever has something kept stays with the language in which they began, so each language has a reader.</summary>
    private async Task<Reply> SayAsync(string text, string language)
    {
        room.Clock.Advance(TimeSpan.FromSeconds(2));
        return (await room.SayAsync(text, from: 100 + language[0] + language[1], language: language))!;
    }
}
