using Bot.Core.Chat;
using Bot.Core.Chat.Groups;
using Bot.Core.Model;

namespace Bot.Core.Tests.Chat.Groups;

public class PlacePauseTests
{
    private static readonly ChatPerson Anna = new(1, "Anna", "de");

    /// <summary>What happens, why a place got nothing before, its topic, and why it gets nothing afterwards.</summary>
    public static TheoryData<string, PauseReason?, int, PauseReason?> Table => new()
    {
        { "removed", null, 0, PauseReason.Blocked },
        { "removed", PauseReason.TopicClosed, 4, PauseReason.Blocked },
        { "removed", PauseReason.Asked, 0, PauseReason.Asked },
        { "silenced", null, 4, PauseReason.Silenced },
        { "silenced", PauseReason.Blocked, 0, PauseReason.Silenced },
        { "added silently", PauseReason.Blocked, 0, PauseReason.Silenced },
        { "added", PauseReason.Blocked, 0, null },
        { "added", PauseReason.Blocked, 4, null },
        { "added", PauseReason.Gone, 0, null },
        { "added", PauseReason.Gone, 4, PauseReason.Gone },
        { "added", PauseReason.TopicClosed, 4, PauseReason.TopicClosed },
        { "added", PauseReason.Asked, 0, PauseReason.Asked },
        { "allowed", PauseReason.Silenced, 4, null },
        { "allowed", PauseReason.Asked, 4, PauseReason.Asked },
        { "allowed", null, 0, null },
        { "closed", null, 4, PauseReason.TopicClosed },
        { "closed", null, 5, null },
        { "closed", null, 0, null },
        { "closed", PauseReason.Gone, 4, PauseReason.Gone },
        { "reopened", PauseReason.TopicClosed, 4, null },
        { "reopened", PauseReason.Gone, 4, null },
        { "reopened", PauseReason.TopicClosed, 5, PauseReason.TopicClosed },
        { "reopened", PauseReason.Silenced, 4, PauseReason.Silenced },
        { "reopened", PauseReason.Asked, 4, PauseReason.Asked },
    };

    [Theory, MemberData(nameof(Table))]
    public void What_happens_in_a_chat_pauses_its_places_and_lets_them_go_on(
        string news, PauseReason? before, int topic, PauseReason? after) =>
        Assert.Equal(after, PlacePause.After(before, topic, NewsOf(news)));

    private static GroupNews NewsOf(string news) => news switch
    {
        "removed" => new GroupNews.Removed(-5),
        "silenced" => new GroupNews.Silenced(-5),
        "added" => new GroupNews.Added(-5, Anna),
        "added silently" => new GroupNews.Added(-5, Anna) { MayWrite = false },
        "allowed" => new GroupNews.Allowed(-5),
        "closed" => new GroupNews.TopicClosed(-5) { Topic = 4 },
        _ => new GroupNews.TopicReopened(-5) { Topic = 4 },
    };
}
