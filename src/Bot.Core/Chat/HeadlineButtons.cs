namespace Bot.Core.Chat;

/// <summary>The buttons that show headlines: a section, a newer page, an older page.</summary>
public sealed class HeadlineButtons(Headlines headlines) : IButtonFamily
{
    /// <inheritdoc />
    public string Prefix => HeadlineButton.Prefix;

    /// <inheritdoc />
    public CommandPlaces Places => CommandPlaces.Readers;

    /// <inheritdoc />
    public bool IsForAdmins(string data) => HeadlineButton.Parse(data) is { Act: not HeadlineAct.Show };

    /// <inheritdoc />
    public async Task<PressAnswer?> PressAsync(string data, Asker asker, CancellationToken cancel) =>
        HeadlineButton.Parse(data) is { } place
            ? await headlines.PressedAsync(place, asker, cancel).ConfigureAwait(false)
            : null;
}
