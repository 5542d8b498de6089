using Bot.Core.Model;

namespace Bot.Core.Desk.Alarms;

/// <summary>What staff say about a post of which nobody else can say whether it reached its channel, or that its network refused.</summary>
public interface IUnsurePosts
{
    /// <summary>Answers an <see cref="AlarmKind.PostUnsure"/>: it stands. Its reference stays unknown, so it cannot be corrected. Of two answers the first counts.</summary>
    /// <returns>Who answered before, if somebody did; null where there is no such question.</returns>
    Task<AlarmAnswered?> StandsAsync(AlarmId alarm, StaffMember by, DateTimeOffset now, CancellationToken cancel);

    /// <summary>
    /// Answers an <see cref="AlarmKind.PostUnsure"/>: it does not stand, and is sent; or an <see cref="AlarmKind.PostRefused"/>: what was
    /// in its way is mended. Of two answers the first counts.
    /// </summary>
    /// <returns>Who answered before, if somebody did; null where there is no such question.</returns>
    Task<AlarmAnswered?> SendAgainAsync(AlarmId alarm, StaffMember by, DateTimeOffset now, CancellationToken cancel);
}
