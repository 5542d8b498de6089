namespace Bot.Core.Work.Housekeeping;

/// <summary>What housekeeping clears away.</summary>
public interface IHousekeepingStore
{
    /// <summary>
    /// Forgets sightings that can no longer come back: not seen since <paramref name="before"/>, and not among the
    /// <paramref name="newest"/> that were seen last at their source. The articles stay, and are known by their links.
    /// </summary>
    /// <param name="before">What was seen since then is kept.</param>
    /// <param name="newest">So many of each source are kept however old.</param>
    /// <param name="most">The most that are forgotten at once.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>How many were forgotten.</returns>
    Task<int> ForgetSightingsAsync(DateTimeOffset before, int newest, int most, CancellationToken cancel);

    /// <summary>
    /// Forgets why channels did not take articles, where that was decided before <paramref name="before"/>; at most so many at
    /// once.
    /// </summary>
    /// <returns>How many were forgotten.</returns>
    Task<int> ForgetRefusalsAsync(DateTimeOffset before, int most, CancellationToken cancel);

    /// <summary>
    /// Forgets by what articles composed before <paramref name="before"/> are found again; at most so many rows at once.
    /// </summary>
    /// <returns>How many were forgotten.</returns>
    Task<int> ForgetBandsAsync(DateTimeOffset before, int most, CancellationToken cancel);

    /// <summary>
    /// Forgets the tries of deliveries that ended before <paramref name="before"/>, and the deliveries themselves except each
    /// post's last one. Posts stay as long as their articles: by them what stands can be corrected, and is never posted as
    /// something new. Open questions are kept.
    /// </summary>
    /// <param name="before">What ended since then is kept.</param>
    /// <param name="most">The most deliveries that are gone through at once.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>How many deliveries were gone through.</returns>
    Task<int> ForgetTriesAsync(DateTimeOffset before, int most, CancellationToken cancel);

    /// <summary>Forgets what staff were told before <paramref name="before"/>, except questions that nobody answered.</summary>
    /// <returns>How many alarms were forgotten.</returns>
    Task<int> ForgetAlarmsAsync(DateTimeOffset before, int most, CancellationToken cancel);

    /// <summary>Forgets letters that ended before <paramref name="before"/>; at most so many at once.</summary>
    /// <returns>How many were forgotten.</returns>
    Task<int> ForgetLettersAsync(DateTimeOffset before, int most, CancellationToken cancel);

    /// <summary>
    /// Forgets mailings that were done before <paramref name="before"/> and of which no letter is open; at most so many at once.
    /// </summary>
    /// <returns>How many were forgotten.</returns>
    Task<int> ForgetMailingsAsync(DateTimeOffset before, int most, CancellationToken cancel);

    /// <summary>
    /// Forgets what stories were of, where that was found before <paramref name="before"/>; at most so many rows at once.
    /// </summary>
    /// <returns>How many were forgotten.</returns>
    Task<int> ForgetMatchesAsync(DateTimeOffset before, int most, CancellationToken cancel);

    /// <summary>
    /// Forgets that something was said that arrived before <paramref name="before"/> and is answered; at most so much at once.
    /// </summary>
    /// <returns>How much was forgotten.</returns>
    Task<int> ForgetAnsweredAsync(DateTimeOffset before, int most, CancellationToken cancel);

    /// <summary>Forgets what staff did before <paramref name="before"/>; at most so many acts at once.</summary>
    /// <returns>How many were forgotten.</returns>
    Task<int> ForgetActsAsync(DateTimeOffset before, int most, CancellationToken cancel);

    /// <summary>Forgets the reports to staff that had nothing left to tell before <paramref name="before"/>; at most so many at once.</summary>
    /// <returns>How many were forgotten.</returns>
    Task<int> ForgetReportsAsync(DateTimeOffset before, int most, CancellationToken cancel);
}
