using Bot.Core.Model;

namespace Bot.Core.Chat;

/// <summary>The button that leads to the sections.</summary>
public sealed class SectionButtons(IChatStore store, Editions editions, SectionBook book) : IButtonFamily
{
    /// <summary>The button's data.</summary>
    internal const string Data = "s";

    /// <inheritdoc />
    public string Prefix => Data;

    /// <inheritdoc />
    public CommandPlaces Places => CommandPlaces.Readers;

    /// <inheritdoc />
    public async Task<PressAnswer?> PressAsync(string data, Asker asker, CancellationToken cancel) =>
        data == Data ? new PressAnswer { Edit = await ChoiceAsync(asker, cancel).ConfigureAwait(false) } : null;

    /// <summary>The sections to choose from.</summary>
    internal async Task<Reply> ChoiceAsync(Asker asker, CancellationToken cancel)
    {
        var edition = await editions.ForAsync(asker.Person, cancel).ConfigureAwait(false);
        return SectionPages.Choice(await store.SectionsAsync(edition, cancel).ConfigureAwait(false), asker.Words, book);
    }
}
