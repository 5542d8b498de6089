using Bot.Core.Model;
using Bot.Core.Watching;

namespace Bot.Core.Desk.Sources;

/// <summary>The sources in use, as staff see and change them.</summary>
public interface ISourceShelf
{
    /// <summary>Sources in use in order of name, after the first <paramref name="skip"/>.</summary>
    Task<IReadOnlyList<Source>> ListAsync(int skip, int most, CancellationToken cancel);

    /// <summary>The source in use; null where it is none or retired.</summary>
    Task<Source?> FindAsync(SourceId id, CancellationToken cancel);

    /// <summary>The source in use that is looked at under one of these addresses; null where there is none.</summary>
    Task<Source?> AtAsync(string url, CancellationToken cancel);

    /// <summary>Keeps what was found, in the same order, so that a press can name it.</summary>
    Task<IReadOnlyList<SourceOffer>> OfferAsync(IReadOnlyList<FoundSource> found, DateTimeOffset now, CancellationToken cancel);

    /// <summary>
    /// Makes the offer a source (<see cref="Origin.Chat"/>), due now. A second press finds the source that the first one
    /// made; a name that another source bears, also a retired one, gets a number. Its own address is taken back into use where it
    /// was removed before.
    /// </summary>
    /// <returns>The source, and whether this press added it; null where there is no such offer.</returns>
    Task<TakenOffer?> TakeAsync(SourceOfferId id, StaffMember by, DateTimeOffset now, CancellationToken cancel);

    /// <summary>Makes the source due at once. False where it is not in use.</summary>
    Task<bool> LookNowAsync(SourceId id, StaffMember by, DateTimeOffset now, CancellationToken cancel);

    /// <summary>Pauses a source. False where it is paused already, or it is not in use.</summary>
    Task<bool> PauseAsync(SourceId id, StaffMember by, DateTimeOffset now, CancellationToken cancel);

    /// <summary>Lets a source be looked at again, at once. False where it is not paused, or not in use.</summary>
    Task<bool> ResumeAsync(SourceId id, StaffMember by, DateTimeOffset now, CancellationToken cancel);

    /// <summary>Ends the use of a source that staff added; its history stays. False where settings name it, or it is not in use.</summary>
    Task<bool> RemoveAsync(SourceId id, StaffMember by, DateTimeOffset now, CancellationToken cancel);
}

/// <summary>An offer that became a source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Added">It was not one before.</param>
public sealed record TakenOffer(Source Source, bool Added);
