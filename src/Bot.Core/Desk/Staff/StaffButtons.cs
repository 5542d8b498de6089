using Bot.Core.Chat;
using Bot.Core.Desk.Rights;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Staff;

/// <summary>What pressing a button about the staff does. Rights are checked at every press; nobody changes their own role.</summary>
internal sealed class StaffButtons(IStaffList list, TimeProvider time) : IButtonFamily
{
    /// <inheritdoc />
    public string Prefix => StaffButton.Prefix;

    /// <inheritdoc />
    public async Task<PressAnswer?> PressAsync(string data, Asker asker, CancellationToken cancel)
    {
        if (asker.Staff is not { } staff || StaffButton.Parse(data) is not { } button) return null;
        var words = new StaffWords(asker);
        if (button.Act == StaffAct.List) return new PressAnswer { Edit = words.List(await list.ListAsync(cancel).ConfigureAwait(false)) };
        if (!staff.May(StaffRight.Staff) || await list.FindAsync(button.Member, cancel).ConfigureAwait(false) is not { } member) return null;
        if (button.Act == StaffAct.Card) return new PressAnswer { Edit = words.Card(member) };
        // The last owner would lock the door behind them.
        if (member.Id == staff.Id) return null;
        var changed = button.Act == StaffAct.Remove
            ? await list.RemoveAsync(member.Id, staff, time.GetUtcNow(), cancel).ConfigureAwait(false)
            : await list.ChangeRoleAsync(member.Id, RoleOf(button.Act), staff, time.GetUtcNow(), cancel).ConfigureAwait(false);
        if (!changed) return null;
        if (button.Act != StaffAct.Remove)
            return await list.FindAsync(member.Id, cancel).ConfigureAwait(false) is { } now ? new PressAnswer { Edit = words.Card(now) } : null;
        return ButtonText.Notice(
            asker.Words.Text(PhraseKeys.StaffRemoved, ("name", member.Name)), words.List(await list.ListAsync(cancel).ConfigureAwait(false)));
    }

    private static StaffRole RoleOf(StaffAct act) => act switch
    {
        StaffAct.Author => StaffRole.Author,
        StaffAct.Editor => StaffRole.Editor,
        _ => StaffRole.Owner,
    };
}
