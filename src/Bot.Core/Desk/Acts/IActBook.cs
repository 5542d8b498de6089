using Bot.Core.Model;

namespace Bot.Core.Desk.Acts;

/// <summary>The record of what staff did. Whatever does an act writes it down in its own transaction: both stand, or neither.</summary>
public interface IActBook
{
    /// <summary>Acts, the newest first, after the first <paramref name="skip"/>.</summary>
    /// <param name="by">Only this person's; null: everybody's.</param>
    /// <param name="skip">How many newer ones to pass over.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancel">Stops.</param>
    Task<IReadOnlyList<Act>> ListAsync(StaffId? by, int skip, int most, CancellationToken cancel);

    /// <summary>The member of staff with this name, ignoring case, also one who has left; null for none.</summary>
    Task<StaffMember?> PersonAsync(string name, CancellationToken cancel);
}
