using Bot.Core.Model;

namespace Bot.Core.Chat.Groups;

/// <summary>
/// What news of a chat mean for the pause of a place in it. A pause that its people asked for stays what it is: if the bot still
/// cannot write when that one is over, the first letter finds it out.
/// </summary>
internal static class PlacePause
{
    /// <summary>Decides.</summary>
    /// <param name="paused">Why the place gets nothing now; null: it gets what it follows.</param>
    /// <param name="topic">The place's topic; 0: the chat itself.</param>
    /// <param name="news">What happened in its chat.</param>
    /// <returns>Why the place gets nothing from now on; null: it gets what it follows.</returns>
    public static PauseReason? After(PauseReason? paused, int topic, GroupNews news) => news switch
    {
        _ when paused == PauseReason.Asked => paused,
        GroupNews.Removed => PauseReason.Blocked,
        GroupNews.Silenced or GroupNews.Added { MayWrite: false } => PauseReason.Silenced,
        GroupNews.Added or GroupNews.Allowed => Back(paused, topic),
        GroupNews.TopicClosed when topic == news.Topic => paused ?? PauseReason.TopicClosed,
        GroupNews.TopicReopened when topic == news.Topic => paused is PauseReason.TopicClosed or PauseReason.Gone ? null : paused,
        _ => paused,
    };

    /// <summary>
    /// Who may write again may do so wherever nothing else is in the way; a topic that is gone does not come back.
    /// </summary>
    private static PauseReason? Back(PauseReason? paused, int topic) => paused switch
    {
        PauseReason.Blocked or PauseReason.Silenced => null,
        PauseReason.Gone when topic == 0 => null,
        _ => paused,
    };
}
