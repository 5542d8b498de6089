using Bot.Core.Model;

namespace Bot.Core.Desk.Alarms;

/// <summary>What staff decide about an article that is held because a channel has the story already.</summary>
public interface IHeldStories
{
    /// <summary>
    /// Answers an <see cref="AlarmKind.StoryHeld"/> by having the article composed once more, for every channel that holds it.
    /// Of two answers the first counts.
    /// </summary>
    /// <returns>Who answered before, if somebody did; null where there is no such alarm.</returns>
    Task<AlarmAnswered?> ReleaseAsync(AlarmId alarm, StaffMember by, DateTimeOffset now, CancellationToken cancel);

    /// <summary>Answers an <see cref="AlarmKind.StoryHeld"/> by posting the article nowhere that holds it. Of two answers the first counts.</summary>
    /// <returns>Who answered before, if somebody did; null where there is no such alarm.</returns>
    Task<AlarmAnswered?> DropAsync(AlarmId alarm, StaffMember by, DateTimeOffset now, CancellationToken cancel);
}
