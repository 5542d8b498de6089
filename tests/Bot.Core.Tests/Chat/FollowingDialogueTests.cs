using Bot.Core.Model;

namespace Bot.Core.Tests.Chat;

public sealed class FollowingDialogueTests : IAsyncDisposable
{
    private readonly ChatRoom room = new();

    public FollowingDialogueTests()
    {
        room.Publish("Rat berät über den Hafen", "Politik", 10);
        room.Publish("Sägewerk stellt ein", "Wirtschaft", 20);
        room.Publish("Fähre verkehrt wieder", "Sport", 30);
    }

    [Fact]
    public Task A_reader_follows_a_section_and_leaves_it_again() => PlayAsync(
        """
        reader: /subscribe politik
        bot: Sie folgen jetzt: Politik.
        bot: [Abos | ＋ Mehr]
        presses: Abos
        bot: Abos
        bot: [Politik · sofort]
        reader: /subscribe Rathaus
        bot: Dem folgen Sie schon: Politik.
        reader: /unsubscribe politik
        bot: Sie folgen nicht mehr: Politik.
        bot: Noch folgen Sie nichts.
        """);

    [Fact]
    public Task Sections_are_switched_on_and_off_in_one_message() => PlayAsync(
        """
        reader: /subscribe
        bot: Folgen
        bot: [Alle Meldungen]
        bot: [Politik | Sport]
        bot: [Wirtschaft]
        presses: Sport
        notice: Sie folgen jetzt: Sport.
        bot: [Politik | ✓ Sport]
        presses: Alle Meldungen
        bot: [✓ Alle Meldungen]
        presses: ✓ Sport
        notice: Sie folgen nicht mehr: Sport.
        bot: [Politik | Sport]
        presses: Abos
        bot: [Alle Meldungen · sofort]
        """);

    [Fact]
    public Task Words_in_quotation_marks_are_looked_for() => PlayAsync(
        """
        reader: /subscribe „Hafen Fähre“
        bot: Sie folgen jetzt: Alles mit „Hafen Fähre“.
        reader: /subscribe "Fähren  Häfen"
        bot: Dem folgen Sie schon: Alles mit „Fähren Häfen“.
        reader: /unsubscribe "Hafen Fähre"
        bot: Sie folgen nicht mehr: Alles mit „Hafen Fähre“.
        reader: /subscribe "…"
        bot: Danach kann ich nicht suchen. Schreiben Sie bitte ein bis 8 Wörter.
        """);

    [Fact]
    public Task A_slip_of_the_finger_brings_the_nearest_sections_and_the_words_themselves() => PlayAsync(
        """
        reader: /subscribe Wirtschafd
        bot: Eine Rubrik „Wirtschafd“ kenne ich leider nicht.
        bot: Meinten Sie eine von diesen?
        bot: [Wirtschaft]
        bot: [Alles mit „Wirtschafd“]
        presses: Wirtschaft
        bot: Sie folgen jetzt: Wirtschaft.
        reader: /subscribe Hafenausbau
        presses: Alles mit „Hafenausbau“
        bot: Sie folgen jetzt: Alles mit „Hafenausbau“.
        """);

    [Fact]
    public Task The_whole_newsroom_is_followed_by_a_word() => PlayAsync(
        """
        reader: /subscribe alles
        bot: Sie folgen jetzt: Alle Meldungen.
        reader: /unsubscribe alles
        bot: Sie folgen nicht mehr: Alle Meldungen.
        """);

    [Fact]
    public Task A_subscription_comes_at_once_or_in_the_digest_or_not_at_all() => PlayAsync(
        """
        reader: /subscribe politik
        reader: /subscriptions
        presses: Politik · sofort
        bot: [✓ sofort | im Digest | stumm]
        presses: im Digest
        notice: Der Digest kommt: 08:00, täglich.
        bot: [sofort | ✓ im Digest | stumm]
        presses: stumm
        bot: [sofort | im Digest | ✓ stumm]
        presses: « Zurück
        bot: [Politik · stumm]
        presses: Politik · stumm
        presses: Abo beenden
        notice: Sie folgen nicht mehr: Politik.
        bot: Noch folgen Sie nichts.
        """);

    [Fact]
    public Task Unsubscribing_asks_which_and_ends_with_one_press() => PlayAsync(
        """
        reader: /subscribe politik
        reader: /subscribe sport
        reader: /unsubscribe
        bot: Welches Abo möchten Sie beenden?
        bot: [✕ Politik]
        bot: [✕ Sport]
        presses: ✕ Politik
        notice: Sie folgen nicht mehr: Politik.
        bot: [Sport · sofort]
        reader: /unsubscribe kultur
        bot: „kultur“ ist nicht unter Ihren Abos.
        bot: [✕ Sport]
        reader: /unsubscribe alles
        bot: Alle Abos sind beendet.
        """);

    [Fact]
    public Task Headlines_of_a_section_have_a_button_to_follow_it_and_stay_where_they_are() => PlayAsync(
        """
        reader: /latest politik
        bot: Politik
        bot: [＋ Folgen | Rubriken]
        presses: ＋ Folgen
        notice: Sie folgen jetzt: Politik.
        bot: Rat berät über den Hafen
        bot: [✓ Sie folgen | Rubriken]
        presses: ✓ Sie folgen
        notice: Sie folgen nicht mehr: Politik.
        bot: [＋ Folgen | Rubriken]
        """);

    [Fact]
    public Task The_link_of_a_post_leads_to_its_section_and_to_following_it() => PlayAsync(
        """
        reader: /start s-politik
        bot: Politik
        presses: ＋ Folgen
        notice: Sie folgen jetzt: Politik.
        reader: /start a-2
        bot: Sägewerk stellt ein
        bot: Weiterlesen
        bot: [＋ Folgen]
        bot: [Mehr: Wirtschaft]
        presses: ＋ Folgen
        notice: Sie folgen jetzt: Wirtschaft.
        reader: /start a-99
        bot: Diesen Artikel gibt es hier nicht mehr.
        reader: /start a-99x
        bot: Guten Tag!
        reader: /start %00s-politik
        bot: Guten Tag!
        """);

    [Fact]
    public async Task Nobody_follows_more_than_fifty_things()
    {
        var dialogue = new Dialogue(room);
        for (var number = 1; number <= 50; number++) await dialogue.PlayAsync($"reader: /subscribe \"wort{number}x\"");

        await dialogue.PlayAsync(
            """
            reader: /subscribe sport
            bot: Mehr als 50 Abos kann ich für Sie nicht führen.
            reader: /subscriptions
            bot: [Weiter »]
            presses: Weiter »
            bot: [« Zurück | Weiter »]
            """);
    }

    [Fact]
    public async Task What_is_followed_is_kept_in_the_language_of_the_readers_edition()
    {
        room.Publish("Harbour to be built", "Politik", language: "en");
        await new Dialogue(room, "en").PlayAsync("reader: /subscribe politics");

        var followed = Assert.Single(room.Readers.All);
        Assert.Equal(("politik", "en", SubscriptionManner.AtOnce), (followed.Interest.Key, followed.Interest.Language, followed.Subscription.Manner));
    }

    [Fact]
    public async Task A_button_under_somebody_elses_message_changes_nothing_of_theirs()
    {
        await PlayAsync("reader: /subscribe politik");
        var id = room.Readers.All[0].Subscription.Id.Value;

        foreach (var data in new[] { $"f:x:{id}", $"f:m:{id}:m", $"f:o:{id}", "f:z", "f:x:99999999999999999999", "f:t:_dead:0", "f:c:-1", "f:", "f:w:" })
            Assert.Equal(SubscriptionManner.AtOnce, await AfterPressAsync(data));
        async Task<SubscriptionManner> AfterPressAsync(string data)
        {
            room.Clock.Advance(TimeSpan.FromSeconds(2));
            await room.PressAsync(data, from: 999);
            return room.Readers.All.Single().Subscription.Manner;
        }
    }

    [Fact]
    public async Task Readers_buttons_do_nothing_at_the_desk()
    {
        var press = new Bot.Core.Chat.IncomingPress(ChatRoom.DeskChat, Bot.Core.Chat.ChatKind.Group, new(ChatRoom.Editor, "Erika", "de"), "f:e:0");
        Assert.Equal("Diese Schaltfläche ist nicht mehr aktuell.", (await room.Bot.AnswerAsync(press, default)).Notice);
        Assert.Empty(room.Readers.Subscribers);
    }

    public ValueTask DisposeAsync() => room.DisposeAsync();

    private Task PlayAsync(string script) => new Dialogue(room).PlayAsync(script);
}
