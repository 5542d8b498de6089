using Bot.Core.Chat;
using Bot.Core.Model;

namespace Bot.Core.Desk.Acts;

/// <summary>What pressing a button under the record of acts does.</summary>
internal sealed class ActButtons(IActBook book, NewsroomOptions newsroom) : IButtonFamily
{
    /// <inheritdoc />
    public string Prefix => ActButton.Prefix;

    /// <inheritdoc />
    public async Task<PressAnswer?> PressAsync(string data, Asker asker, CancellationToken cancel)
    {
        if (asker.Staff is null || ActButton.Parse(data) is not { } place) return null;
        StaffId? person = place.Person.Value == 0 ? null : place.Person;
        var acts = await book.ListAsync(person, place.Skip, ActWords.PageLength + 1, cancel).ConfigureAwait(false);
        return acts.Count == 0 ? null : new PressAnswer { Edit = new ActWords(newsroom.Zone, asker.Words).Page(acts, place) };
    }
}
