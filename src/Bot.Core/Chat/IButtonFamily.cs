namespace Bot.Core.Chat;

/// <summary>The buttons whose data begin alike, and what pressing one does.</summary>
public interface IButtonFamily
{
    /// <summary>What stands before the first colon of the data, or the whole data.</summary>
    string Prefix { get; }

    /// <summary>Where it may be pressed. Default: in private chats and at the desk.</summary>
    CommandPlaces Places => CommandPlaces.Staff;

    /// <summary>
    /// Whether a button shows or changes what is kept of a place: in a group only its administrators may press it.
    /// </summary>
    /// <param name="data">The button's whole data; from outside, so anything may stand in it.</param>
    bool IsForAdmins(string data) => false;

    /// <summary>Answers a press.</summary>
    /// <param name="data">The button's whole data; from outside, so anything may stand in it.</param>
    /// <param name="asker">Who pressed, and where.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>Null for a button that is no longer good, or not this person's.</returns>
    Task<PressAnswer?> PressAsync(string data, Asker asker, CancellationToken cancel);
}
