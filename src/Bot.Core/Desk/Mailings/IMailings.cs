using Bot.Core.Model;

namespace Bot.Core.Desk.Mailings;

/// <summary>Which stories go to subscribers, as staff see, stop and resume them; each is recorded with it, in one transaction.</summary>
public interface IMailings
{
    /// <summary>Mailings that have letters or may still get some, the newest first.</summary>
    Task<IReadOnlyList<ShownMailing>> ListAsync(int skip, int most, CancellationToken cancel);

    /// <summary>One of them; null where there is none.</summary>
    Task<ShownMailing?> FindAsync(ArticleId story, CancellationToken cancel);

    /// <summary>
    /// Stops it: from now on nothing is planned or sent of it; what is under way arrives. False where it is stopped or has ended.
    /// </summary>
    Task<bool> StopAsync(ArticleId story, StaffMember by, DateTimeOffset now, CancellationToken cancel);

    /// <summary>Lets it go on where it was. False where it is not stopped.</summary>
    Task<bool> ResumeAsync(ArticleId story, StaffMember by, DateTimeOffset now, CancellationToken cancel);
}

/// <summary>A mailing with what staff are shown.</summary>
/// <param name="Mailing">The mailing.</param>
/// <param name="Title">The story's headline.</param>
/// <param name="Link">The story's link.</param>
/// <param name="Looked">How much of all subscribers was looked at, 0 to 1.</param>
public sealed record ShownMailing(Mailing Mailing, string Title, string Link, double Looked)
{
    /// <summary>Whether all its letters have ended.</summary>
    public bool HasEnded => Mailing.Done is not null && Mailing.Sent + Mailing.Missed >= Mailing.Planned;
}
