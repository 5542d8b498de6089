using Bot.Core.Chat;
using Bot.Core.Desk.Rights;
using Bot.Core.Desk.Staff;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Commands;

/// <summary>
/// <c>/staff</c> shows who is of the staff, <c>/staff add [role]</c> adds whom it answers or makes a link by which one person
/// joins, <c>/staff remove NAME</c> lets somebody go.
/// </summary>
internal sealed class StaffCommand(IStaffList list, INetworkPeople people, BotIdentity self, TimeProvider time) : IStaffCommand
{
    private const int ShortestRole = 2;

    /// <inheritdoc />
    public string Name => "staff";

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandStaff;

    /// <inheritdoc />
    public async Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel)
    {
        var (asker, staff) = (call.Asker, call.Asker.Staff!);
        var parts = call.Arguments.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length == 0) return new StaffWords(asker).List(await list.ListAsync(cancel).ConfigureAwait(false));
        if (!staff.May(StaffRight.Staff)) return ChatText.Say(asker.Words[PhraseKeys.CorrectionNotAllowed]);
        return parts[0].ToLowerInvariant() switch
        {
            "add" when RoleOf(parts.ElementAtOrDefault(1), asker) is { } role => await AddAsync(role, call, cancel).ConfigureAwait(false),
            "remove" when parts.Length == 2 => await RemoveAsync(parts[1], asker, cancel).ConfigureAwait(false),
            _ => ChatText.Say(asker.Words[PhraseKeys.StaffHow]),
        };
    }

    private async Task<Reply> AddAsync(StaffRole role, CommandCall call, CancellationToken cancel)
    {
        var (asker, staff, now) = (call.Asker, call.Asker.Staff!, time.GetUtcNow());
        if (call.Message?.Quoted?.From is { } person && person.Id != asker.Person.Id)
            return await list.AddAsync(person.Id, person.Name, role, staff, now, cancel).ConfigureAwait(false) is { } member
                ? new StaffWords(asker).Added(
                    member,
                    asker.Words.Text(PhraseKeys.StaffAdded, ("name", member.Name), ("role", new StaffWords(asker).Role(role))),
                    await people.TroubleWithAsync(person.Id, cancel).ConfigureAwait(false))
                : ChatText.Say(asker.Words[PhraseKeys.StaffAlready]);
        if (self.Username is not { } bot) return ChatText.Say(asker.Words[PhraseKeys.StaffNoName]);
        var secret = InviteSecret.New();
        await list.InviteAsync(
            new StaffInvite { Digest = InviteSecret.Digest(secret), Role = role, MadeBy = staff.Id, Made = now }, staff, cancel).ConfigureAwait(false);
        return ChatText.Say(asker.Words.Text(
            PhraseKeys.StaffInvite, ("role", new StaffWords(asker).Role(role)), ("link", $"https://t.me/{bot}?start={InviteSecret.Prefix}{secret}")));
    }

    private async Task<Reply> RemoveAsync(string name, Asker asker, CancellationToken cancel)
    {
        var member = (await list.ListAsync(cancel).ConfigureAwait(false))
            .FirstOrDefault(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && one.Id != asker.Staff!.Id);
        return member is not null && await list.RemoveAsync(member.Id, asker.Staff!, time.GetUtcNow(), cancel).ConfigureAwait(false)
            ? ChatText.Say(asker.Words.Text(PhraseKeys.StaffRemoved, ("name", member.Name)))
            : ChatText.Say(asker.Words.Text(PhraseKeys.StaffNot, ("name", Composing.CodePoints.Shorten(name, 100))));
    }

    /// <summary>A role by its name in settings, or by what it is called here or the beginning of that: “Redakteur/in” is also Redakteurin.</summary>
    private static StaffRole? RoleOf(string? typed, Asker asker)
    {
        if (typed is null) return StaffRole.Editor;
        var words = new StaffWords(asker);
        foreach (var role in Enum.GetValues<StaffRole>())
            if (role.ToString().Equals(typed, StringComparison.OrdinalIgnoreCase) || IsCalled(words.Role(role), typed)) return role;
        return null;
    }

    private static bool IsCalled(string name, string typed) => typed.Length >= ShortestRole
        && (name.StartsWith(typed, StringComparison.OrdinalIgnoreCase)
            || name.Replace("/", "", StringComparison.Ordinal).StartsWith(typed, StringComparison.OrdinalIgnoreCase));
}
