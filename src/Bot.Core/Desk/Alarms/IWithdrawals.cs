using Bot.Core.Model;

namespace Bot.Core.Desk.Alarms;

/// <summary>
/// What staff decide about an article that vanished. Nothing is deleted here: the outbox gets the retractions.
/// </summary>
public interface IWithdrawals
{
    /// <summary>
    /// Answers an <see cref="AlarmKind.ArticleVanished"/> by taking the article back in every channel, in one transaction: a post
    /// that stands, or may stand, gets a retraction, one that is not out yet is cancelled, no stage posts or corrects the article
    /// any more, and all open alarms about it are answered. Of two answers the first counts; what staff posted of it since is taken
    /// back.
    /// </summary>
    /// <param name="alarm">The alarm.</param>
    /// <param name="by">Who of the staff.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>What was done, or who answered before; null where there is no such alarm about an article.</returns>
    Task<WithdrawResult?> WithdrawAsync(AlarmId alarm, StaffMember by, DateTimeOffset now, CancellationToken cancel);

    /// <summary>
    /// Answers an <see cref="AlarmKind.ArticleVanished"/> by leaving the posts as they stand: staff are asked again only when
    /// the article came back and vanished once more. Of two answers the first counts.
    /// </summary>
    /// <returns>Who answered before, if somebody did; null where there is no such alarm about an article.</returns>
    Task<AlarmAnswered?> KeepAsync(AlarmId alarm, StaffMember by, DateTimeOffset now, CancellationToken cancel);
}

/// <summary>What taking an article back did.</summary>
/// <param name="Retracted">Posts that are being deleted where they stand.</param>
/// <param name="Cancelled">Posts that were not out yet, and stay in.</param>
/// <param name="Before">Who had answered or withdrawn before, where nothing was left to do; else null.</param>
public sealed record WithdrawResult(int Retracted, int Cancelled, string? Before);
