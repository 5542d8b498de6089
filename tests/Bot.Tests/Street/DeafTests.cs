using Bot.Tests.Running;

namespace Bot.Tests.Street;

/// <summary>A newsroom that gets no updates for a while.</summary>
public class DeafTests(SharedNewsroom shared) : IClassFixture<SharedNewsroom>
{
    private const long Anna = 801;
    private const long Group = -8001;
    private const long Home = -1_001_000_008_001;

    [Fact]
    public async Task A_group_that_moved_unheard_is_found_by_the_answer_to_a_letter()
    {
        var (newsroom, sandbox) = (shared.Newsroom, shared.Newsroom.Sandbox);
        await sandbox.AddPersonAsync(Anna, "Anna", "de");
        await sandbox.AddGroupAsync(Group, "group", isForum: false, new { user_id = Anna, status = "creator" });
        await sandbox.SetBotAsync(Group, Anna, "member");
        await newsroom.StandsAsync("Danke für die Aufnahme!", Group);
        await new GroupTalk(newsroom, Group, Anna, Anna).PlayAsync(
            """
            admin: /subscribe "Schleuse"
            bot: Diese Gruppe folgt jetzt
            """);

        await sandbox.FailAsync(new { kind = "bad_gateway", method = "getUpdates", count = 10_000 });
        await newsroom.Program.SaysAsync("updates cannot be had");
        await sandbox.MigrateAsync(Group, Home);
        await sandbox.PublishAsync("Schleuse öffnet früher", "kultur", "de");

        await newsroom.StandsAsync("Schleuse öffnet früher", Home);
        Assert.Equal([Home], newsroom.Database.ChatsOf("Schleuse"));
    }
}
