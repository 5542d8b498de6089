using Bot.Core.Model;

namespace Bot.Core.Tests.Chat;

public sealed class SettingsDialogueTests : IAsyncDisposable
{
    private readonly ChatRoom room = new();

    public SettingsDialogueTests() => room.Publish("Rat berät über den Hafen", "Politik", 10);

    private Subscriber Kept => Assert.Single(room.Readers.Subscribers);

    [Fact]
    public Task All_settings_stand_on_one_screen_that_changes() => PlayAsync(
        """
        reader: /settings
        bot: Einstellungen
        bot: Abos: 0
        bot: Digest: aus
        bot: Ruhezeit: aus
        bot: Zeitzone: Berlin (UTC+01:00)
        bot: Sprache: Deutsch
        bot: [Abos | Digest]
        bot: [Ruhezeit | Zeitzone]
        bot: [Sprache | Pause]
        bot: [Datenschutz]
        presses: Digest
        bot: [07:00, täglich | 08:00, täglich]
        presses: 08:00, täglich
        bot: Der Digest kommt: 08:00, täglich.
        bot: [07:00, täglich | ✓ 08:00, täglich]
        presses: 🔕 Ohne Ton
        bot: [🔔 Mit Ton | Ausschalten]
        presses: ⚙ Einstellungen
        bot: Digest: 08:00, täglich
        presses: Ruhezeit
        presses: 22:00–07:00
        bot: Ruhezeit: 22:00–07:00.
        presses: ⚙ Einstellungen
        presses: Pause
        presses: 7 Tage
        bot: Pause: bis 10. März 2026, 13:00
        presses: ▶ Weiter
        bot: Es geht weiter
        bot: Pause: aus
        """);

    [Fact]
    public async Task A_digest_comes_at_the_readers_hour()
    {
        await PlayAsync(
            """
            reader: /subscribe politik
            reader: /digest 07:30 mo-fr
            bot: Der Digest kommt: 07:30, Mo–Fr. Was bisher sofort kam, kommt jetzt darin
            """);
        Assert.Equal((new DigestPlan(new(7, 30), Weekdays.Workdays), new DateTimeOffset(2026, 3, 4, 6, 30, 0, TimeSpan.Zero)), (Kept.Digest, Kept.NextDigest));
        Assert.Equal(SubscriptionManner.Digest, room.Readers.All[0].Subscription.Manner);

        await PlayAsync(
            """
            reader: /digest wöchentlich
            bot: Der Digest kommt: 07:30, So.
            reader: /digest sa 9 uhr
            bot: Das habe ich leider nicht verstanden. So geht es: /digest 07:30
            reader: /digest sa 9
            bot: Der Digest kommt: 09:00, Sa.
            reader: /digest aus
            bot: Der Digest ist aus. Was darin kam, kommt jetzt sofort.
            """);
        Assert.Equal((null, null), (Kept.Digest, Kept.NextDigest));
        Assert.Equal(SubscriptionManner.AtOnce, room.Readers.All[0].Subscription.Manner);
    }

    [Fact]
    public async Task Quiet_hours_are_two_times()
    {
        await PlayAsync(
            """
            reader: /quiet von 22:30 bis 6
            bot: Ruhezeit: 22:30–06:00.
            bot: [22:00–07:00 | 23:00–08:00]
            reader: /quiet niemals
            bot: Das habe ich leider nicht verstanden. So geht es: /quiet 22:00-07:00
            """);
        Assert.Equal(new QuietHours(new(22, 30), new(6, 0)), Kept.QuietHours);
        await PlayAsync(
            """
            reader: /quiet aus
            bot: Die Ruhezeit ist aus.
            """);
        Assert.Null(Kept.QuietHours);
    }

    [Fact]
    public async Task A_time_zone_is_a_city_in_any_language_or_a_distance()
    {
        await PlayAsync(
            """
            reader: /timezone Minsk
            bot: Zeitzone: Minsk (UTC+03:00). Dort ist es jetzt 15:00.
            reader: /timezone Нью-Йорк
            bot: Zeitzone: New York (UTC-05:00). Dort ist es jetzt 07:00.
            reader: /timezone Asia/Tokyo
            bot: Zeitzone: Tokio (UTC+09:00).
            reader: /timezone UTC+1
            bot: Zeitzone: UTC+01:00.
            bot: Wohnen Sie vielleicht in einer dieser Städte?
            bot: [Berlin | Wien]
            presses: Wien
            bot: Zeitzone: Wien (UTC+01:00).
            reader: /timezone Hambrug
            bot: Meinten Sie eine von diesen?
            bot: [Berlin
            reader: /timezone Nirgendwo123
            bot: Das habe ich leider nicht verstanden. So geht es: /timezone Berlin
            """);
        Assert.Equal("Europe/Vienna", Kept.TimeZone);
    }

    [Fact]
    public async Task The_digest_keeps_its_hour_in_another_time_zone()
    {
        await PlayAsync("reader: /digest 07:30");
        await PlayAsync("reader: /timezone Minsk");

        Assert.Equal(new DateTimeOffset(2026, 3, 4, 4, 30, 0, TimeSpan.Zero), Kept.NextDigest);
    }

    [Fact]
    public Task Times_are_told_by_the_readers_own_clock() => PlayAsync(
        """
        reader: /latest
        bot: vor 10 Minuten
        later: 07:30:00
        reader: /latest
        bot: heute um 12:50
        reader: /timezone Los Angeles
        reader: /latest
        bot: heute um 03:50
        later: 17:00:00
        reader: /latest
        bot: gestern um 03:50
        reader: /timezone Berlin
        later: 2.00:00:00
        reader: /latest
        bot: 3. März 2026, 12:50
        """);

    [Fact]
    public async Task A_chosen_language_beats_that_of_the_app()
    {
        await PlayAsync(
            """
            reader: /language polski
            bot: Piszę teraz po polsku.
            reader: /settings
            bot: Ustawienia
            presses: Język
            presses: Беларуская
            bot: Цяпер я пішу вам па-беларуску.
            presses: як у праграме
            bot: Ich schreibe Ihnen jetzt auf Deutsch.
            reader: /language klingonisch
            bot: Das habe ich leider nicht verstanden. So geht es: /language English
            reader: /language englisch
            bot: I now write to you in English.
            """);
        Assert.Equal(("en", "de"), (Kept.Language, Kept.AppLanguage));
    }

    [Fact]
    public async Task A_pause_ends_by_itself_or_when_the_reader_says_so()
    {
        await PlayAsync(
            """
            reader: /pause 3
            bot: Pause: bis 6. März 2026, 13:00
            """);
        Assert.True(Kept.IsPausedAt(room.Clock.GetUtcNow().AddDays(2)));
        Assert.False(Kept.IsPausedAt(room.Clock.GetUtcNow().AddDays(3)));
        await PlayAsync(
            """
            reader: /pause
            bot: Pause: bis auf Weiteres
            reader: /pause tausend
            bot: So geht es: /pause 7
            reader: /resume
            bot: Es geht weiter
            """);
        Assert.Null(Kept.Paused);
    }

    [Fact]
    public async Task Who_had_blocked_the_bot_and_speaks_to_it_again_is_back()
    {
        await PlayAsync("reader: /subscribe politik");
        Kept.Paused = PauseReason.Blocked;
        await PlayAsync("reader: /latest");
        Assert.Null(Kept.Paused);
    }

    [Fact]
    public async Task Everything_is_told_and_forgotten_on_demand()
    {
        await PlayAsync(
            """
            reader: /privacy
            bot: Über Sie ist nichts gespeichert.
            reader: /forget
            bot: Über Sie ist nichts gespeichert.
            reader: /subscribe politik
            reader: /language polski
            reader: /privacy
            bot: od 3 marca 2026, w tym 1 subskrypcja
            presses: Usuń moje dane
            bot: Tego nie da się cofnąć.
            presses: Nie, zostaw
            bot: Nic nie usunięto.
            """);
        Assert.Single(room.Readers.Subscribers);
        await PlayAsync(
            """
            reader: /forget
            presses: Tak, usuń wszystko
            bot: Alles ist gelöscht.
            reader: /subscriptions
            bot: Noch folgen Sie nichts.
            """);
        Assert.Empty(room.Readers.Subscribers);
        Assert.Empty(room.Readers.All);
    }

    [Fact]
    public async Task Who_only_reads_leaves_no_trace()
    {
        await PlayAsync(
            """
            reader: /start
            reader: /latest politik
            reader: /settings
            presses: Digest
            reader: /subscriptions
            reader: /unsubscribe
            reader: /resume
            """);
        Assert.Empty(room.Readers.Subscribers);
    }

    [Theory]
    [InlineData("o:g:9999:127"), InlineData("o:g:0730:0"), InlineData("o:q:2200-2200"), InlineData("o:q:22-7"), InlineData("o:z:../etc/passwd")]
    [InlineData("o:z:Asia/Nowhere"), InlineData("o:l:xx"), InlineData("o:p:-1"), InlineData("o:p:366"), InlineData("o:?"), InlineData("x:z"), InlineData("c:"), InlineData("c:post")]
    public async Task Made_up_buttons_are_answered_kindly_and_change_nothing(string data)
    {
        Assert.Equal("Diese Schaltfläche ist nicht mehr aktuell.", (await room.PressAsync(data)).Notice);
        Assert.Empty(room.Readers.Subscribers);
    }

    public ValueTask DisposeAsync() => room.DisposeAsync();

    private Task PlayAsync(string script) => new Dialogue(room).PlayAsync(script);
}
