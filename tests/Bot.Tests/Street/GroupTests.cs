using Bot.Tests.Running;

namespace Bot.Tests.Street;

/// <summary>Groups and their topics. Each test has a group of its own, whose stories are of a section that no other follows.</summary>
public class GroupTests(QuietNewsroom quiet) : IClassFixture<QuietNewsroom>
{
    private static int groups;

    private RunningNewsroom Newsroom => quiet.Newsroom;

    private RunningSandbox Sandbox => quiet.Newsroom.Sandbox;

    [Fact]
    public async Task Everybody_reads_and_only_administrators_change_what_a_group_gets()
    {
        await Sandbox.PublishAsync("Markt zieht um", "politik", "de");
        await Newsroom.StandsAsync("Markt zieht um");
        var (group, talk) = await GroupAsync("supergroup");
        await Newsroom.StandsAsync("Danke für die Aufnahme!", group);

        await talk.PlayAsync(
            """
            member: Guten Morgen zusammen
            member: /roll 6
            member: /help@another_bot
            member: /latest 3
            bot: Neueste Meldungen
            bot: Markt zieht um
            member: /subscribe politik
            bot: Das können nur Administratoren dieser Gruppe.
            member: /pause
            admin: /settings@erlenfurt_bot
            bot: Einstellungen dieser Gruppe
            bot: Abos: 0
            member presses: Abos
            alert: Das können nur Administratoren dieser Gruppe.
            admin presses: Abos
            bot: Noch folgt diese Gruppe nichts.
            the group: /subscribe politik
            bot: Diese Gruppe folgt jetzt: Politik.
            """);
        await Sandbox.PublishAsync("Rat wählt neuen Vorsitz", "politik", "de");

        var letter = await Newsroom.StandsAsync("Rat wählt neuen Vorsitz", group);
        Assert.EndsWith("Diese Gruppe folgt: Politik", letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(letter.Buttons, button => button["callback_data"] is not null);
        await talk.PlayAsync(
            """
            admin: /unsubscribe politik
            bot: Diese Gruppe folgt nicht mehr: Politik.
            """);
    }

    [Fact]
    public async Task A_topic_follows_for_itself_gets_its_letters_and_waits_while_it_is_closed()
    {
        var (group, talk) = await GroupAsync("supergroup", topics: [7, 8]);
        var other = new GroupTalk(Newsroom, group, Admin(group), Member(group)) { Topic = 8 };
        await talk.PlayAsync(
            """
            admin: /subscribe wirtschaft
            bot: Dieses Thema folgt jetzt: Wirtschaft.
            member: /privacy
            bot: Das können nur Administratoren dieser Gruppe.
            admin: /privacy
            bot: Über dieses Thema ist seit dem
            """);
        await other.PlayAsync(
            """
            admin: /subscribe "Werft"
            bot: Dieses Thema folgt jetzt: Alles mit „Werft“.
            """);
        await Sandbox.PublishAsync("Werft stellt ein", "wirtschaft", "de");
        await InTopicAsync(group, "Werft stellt ein", 7, 8);

        await Sandbox.SetTopicAsync(group, 7, "closed");
        await PausedAsync(group, 7, "TopicClosed");
        await Sandbox.SetTopicAsync(group, 8, "deleted");
        await Sandbox.PublishAsync("Werft baut Fähre", "wirtschaft", "de");
        await PausedAsync(group, 8, "Gone");
        await Sandbox.SetTopicAsync(group, 7, "open");
        await PausedAsync(group, 7, null);
        await Sandbox.PublishAsync("Werft feiert", "wirtschaft", "de");

        await InTopicAsync(group, "Werft feiert", 7);
        Assert.Empty(await Newsroom.StandingAsync("Werft baut Fähre", group));
        await talk.PlayAsync(
            """
            admin: /forget
            bot: Soll ich die Einstellungen und Abos und alles andere über dieses Thema löschen?
            member presses: Ja, alles löschen
            alert: Das können nur Administratoren dieser Gruppe.
            admin presses: Ja, alles löschen
            bot: Alles ist gelöscht.
            """);
    }

    [Fact]
    public async Task A_group_that_sends_the_bot_away_or_silences_it_goes_on_when_it_may_return()
    {
        var (group, talk) = await GroupAsync("supergroup");
        await talk.PlayAsync(
            """
            admin: /subscribe sport
            bot: Diese Gruppe folgt jetzt: Sport.
            """);

        await Sandbox.SetBotAsync(group, Admin(group), "kicked");
        await PausedAsync(group, 0, "Blocked");
        await Sandbox.PublishAsync("Ruderer verlieren", "sport", "de");
        await Patience.UntilAsync("a story that went to all it goes to", () => Newsroom.Database.IsMailed("Ruderer verlieren"), () => Newsroom.Program.Log);
        await Sandbox.SetBotAsync(group, Admin(group), "restricted", new { can_send_messages = false });
        await PausedAsync(group, 0, "Silenced");
        await Sandbox.SetBotAsync(group, Admin(group), "administrator");
        await PausedAsync(group, 0, null);
        await Sandbox.PublishAsync("Ruderer gewinnen wieder", "sport", "de");

        await Newsroom.StandsAsync("Ruderer gewinnen wieder", group);
        Assert.Empty(await Newsroom.StandingAsync("Ruderer verlieren", group));
        Assert.Single(await Newsroom.StandingAsync("Danke für die Aufnahme!", group));
    }

    [Fact]
    public async Task A_right_that_is_missing_is_found_out_by_the_first_letter()
    {
        var (group, talk) = await GroupAsync("supergroup");
        await talk.PlayAsync(
            """
            admin: /subscribe "Leuchtturm"
            bot: Diese Gruppe folgt jetzt
            """);
        await Sandbox.FailAsync(new
        {
            kind = "refused", method = "sendMessage", chat_id = group, words = "not enough rights to send text messages to the chat",
        });
        await Sandbox.PublishAsync("Leuchtturm gestrichen", "kultur", "de");

        await PausedAsync(group, 0, "Silenced");
        await talk.PlayAsync(
            """
            member: /about
            bot: Dieser Bot bringt Ihnen
            """);
        await PausedAsync(group, 0, null);
    }

    [Fact]
    public async Task A_group_that_becomes_a_supergroup_takes_along_what_it_follows()
    {
        var (group, talk) = await GroupAsync("group");
        await talk.PlayAsync(
            """
            admin: /language polski
            bot: Piszę tu teraz po polsku.
            admin: /subscribe "Brücke"
            bot: Ta grupa obserwuje teraz
            admin: /digest 23:59
            bot: 23:59
            """);
        var home = group - 1_000_000_000_000;

        await Sandbox.MigrateAsync(group, home);

        var moved = new GroupTalk(Newsroom, home, Admin(group), Member(group));
        await Patience.UntilAsync("the group at its new place", () => Newsroom.Database.ChatsOf("Brücke").SequenceEqual([home]), () => Newsroom.Program.Log);
        await moved.PlayAsync(
            """
            admin: /settings
            bot: Ustawienia tej grupy
            bot: Subskrypcje: 1
            bot: 23:59
            """);
    }

    [Fact]
    public async Task A_group_searches_with_a_question_and_reads_by_deep_link()
    {
        await Sandbox.PublishAsync("Bibliothek öffnet sonntags", "politik", "de");
        await Newsroom.StandsAsync("Bibliothek öffnet sonntags");
        await Patience.UntilAsync("a story that can be found", () => Newsroom.Database.IsIndexed("Bibliothek öffnet sonntags"), () => Newsroom.Program.Log);
        var (_, talk) = await GroupAsync("supergroup", topics: [5]);

        await talk.PlayAsync(
            """
            member: /search
            bot: Wonach soll ich suchen?
            member: Bibliothek
            member answers: Bibliothek
            bot: Gefunden zu „Bibliothek“
            bot: Bibliothek öffnet sonntags
            member: /start@erlenfurt_bot s-politik
            bot: Politik
            bot: Bibliothek öffnet sonntags
            member presses: ＋ Folgen
            alert: Das können nur Administratoren dieser Gruppe.
            admin presses: ＋ Folgen
            bot: [✓ Kommt hierher]
            """);
        Assert.Equal(5, talk.Shown.Topic);
    }

    [Fact]
    public async Task Every_setting_of_a_group_is_set_by_its_administrators()
    {
        var (group, talk) = await GroupAsync("supergroup");
        await talk.PlayAsync(
            """
            admin: /quiet 22:00-07:00
            bot: 22:00–07:00
            admin: /timezone Minsk
            bot: Zeitzone: Minsk
            admin: /digest 07:30 mo-fr
            bot: 07:30, Mo–Fr
            admin: /pause 3
            bot: Pause: bis
            """);
        // A person may not ask that much at once.
        await new GroupTalk(Newsroom, group, RunningSandbox.Erik, Member(group)).PlayAsync(
            """
            admin: /resume
            bot: Es geht weiter: Was hier abonniert ist, kommt wieder.
            admin: /language english
            bot: I now write here in English.
            admin: /subscriptions
            bot: This group doesn’t follow anything yet.
            admin: /forget
            bot: everything else about this group?
            """);
    }

    private static long Admin(long group) => 500_000 - group;

    private static long Member(long group) => 600_000 - group;

    private static object Is(long person, string status) => new { user_id = person, status };

    /// <summary>Makes a group, to which an administrator adds the bot, and its topics; the talk is in the first of them.</summary>
    private async Task<(long Group, GroupTalk Talk)> GroupAsync(string type, params int[] topics)
    {
        var number = Interlocked.Increment(ref groups);
        var group = type == "group" ? -7000 - number : -1_001_000_007_000 - number;
        await Sandbox.AddPersonAsync(Admin(group), "Anna", "de");
        await Sandbox.AddPersonAsync(Member(group), "Max", "en");
        await Sandbox.AddGroupAsync(
            group, type, topics.Length > 0, Is(Admin(group), "creator"), Is(RunningSandbox.Erik, "administrator"), Is(Member(group), "member"));
        await Sandbox.SetBotAsync(group, Admin(group), "member");
        foreach (var topic in topics) await Sandbox.SetTopicAsync(group, topic, "open");
        await Newsroom.StandsAsync("Danke für die Aufnahme!", group);
        return (group, new GroupTalk(Newsroom, group, Admin(group), Member(group)) { Topic = topics.FirstOrDefault() });
    }

    private Task PausedAsync(long group, int topic, string? reason) => Patience.UntilAsync(
        $"a group that is paused: {reason ?? "no more"}", () => Newsroom.Database.PauseOf(group, topic) == reason, () => Newsroom.Program.Log);

    private Task<string> InTopicAsync(long group, string words, params int[] topics) => Patience.UntilAsync(
        $"“{words}” in topics {string.Join(", ", topics)}",
        async () => (await Newsroom.StandingAsync(words, group)).Select(message => message.Topic).Order().SequenceEqual(topics) ? words : null,
        () => Newsroom.Program.Log);
}
