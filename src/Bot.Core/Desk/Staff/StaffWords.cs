using Bot.Core.Chat;
using Bot.Core.Desk.Rights;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Staff;

/// <summary>Says who is of the staff, as messages with their buttons.</summary>
/// <param name="asker">Who reads it.</param>
internal sealed class StaffWords(Asker asker)
{
    private readonly Wording words = asker.Words;

    private bool MayChange => asker.Staff!.May(StaffRight.Staff);

    /// <summary>Everybody with their roles.</summary>
    public Reply List(IReadOnlyList<StaffMember> staff)
    {
        var text = new ChatText().Bold(words[PhraseKeys.StaffTitle]).Line();
        foreach (var member in staff) text.Line().Add(member.Name).Italic($" – {Role(member.Role)}");
        if (!MayChange) return text.Reply();
        text.Paragraph().Italic(words[PhraseKeys.StaffHow]);
        var cards = staff.Where(member => member is { Origin: Origin.Chat, IsOfGroup: false })
            .Select(member => new ReplyButton(ButtonText.Fit(member.Name), new StaffButton(StaffAct.Card, member.Id).Data)).Chunk(2);
        return text.Reply([.. cards]);
    }

    /// <summary>One member, with the roles that an owner may give.</summary>
    /// <param name="member">The member.</param>
    /// <param name="sentence">What is said before; null for nothing.</param>
    public Reply Card(StaffMember member, string? sentence = null)
    {
        var text = new ChatText();
        if (sentence is not null) text.Add(sentence).Paragraph();
        text.Bold(member.Name).Italic($" – {Role(member.Role)}");
        if (member.Origin == Origin.Settings) text.Line().Italic(words[PhraseKeys.StaffFromSettings]);
        ReplyButton[] list = [new(words[PhraseKeys.StaffTitle], new StaffButton(StaffAct.List, default).Data)];
        if (!MayChange || member.Origin == Origin.Settings) return text.Reply(list);
        var roles = new[] { (StaffRole.Author, StaffAct.Author), (StaffRole.Editor, StaffAct.Editor), (StaffRole.Owner, StaffAct.Owner) }
            .Select(one => new ReplyButton(
                one.Item1 == member.Role ? $"● {Role(one.Item1)}" : Role(one.Item1), new StaffButton(one.Item2, member.Id).Data)).ToArray();
        ReplyButton[] remove = [new(words[PhraseKeys.SourceRemove], new StaffButton(StaffAct.Remove, member.Id).Data)];
        return text.Reply(roles, remove, list);
    }

    /// <summary>The card of somebody who was just added.</summary>
    /// <param name="member">The member.</param>
    /// <param name="sentence">What is said of it.</param>
    /// <param name="trouble">Why the bot cannot write to them; null where it can.</param>
    public Reply Added(StaffMember member, string sentence, string? trouble) =>
        Card(member, trouble is null ? sentence : $"{sentence} {words[PhraseKeys.StaffUnreachable]}");

    /// <summary>A role's name.</summary>
    public string Role(StaffRole role) => words[PhraseOf(role)];

    /// <summary>What a role is called.</summary>
    public static PhraseKey PhraseOf(StaffRole role) => role switch
    {
        StaffRole.Author => PhraseKeys.StaffAuthor,
        StaffRole.Editor => PhraseKeys.StaffEditor,
        _ => PhraseKeys.StaffOwner,
    };
}
