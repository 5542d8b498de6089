namespace Bot.Core.Chat.Searching;

/// <summary>The buttons that turn the pages of a search.</summary>
internal sealed class SearchButtons(SearchDesk desk) : IButtonFamily
{
    /// <inheritdoc />
    public string Prefix => SearchButton.Prefix;

    /// <inheritdoc />
    public CommandPlaces Places => CommandPlaces.Readers;

    /// <inheritdoc />
    public async Task<PressAnswer?> PressAsync(string data, Asker asker, CancellationToken cancel) =>
        SearchButton.Parse(data) is { } place ? await desk.PressedAsync(place, asker, cancel).ConfigureAwait(false) : null;
}
