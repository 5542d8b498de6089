using Bot.Core.Chat;
using Bot.Core.Desk.Acts;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Commands;

/// <summary><c>/audit [name]</c>: what staff did, the newest first.</summary>
internal sealed class AuditCommand(IActBook book, NewsroomOptions newsroom) : IStaffCommand
{
    /// <inheritdoc />
    public string Name => "audit";

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandAudit;

    /// <inheritdoc />
    public async Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel)
    {
        var words = new ActWords(newsroom.Zone, call.Asker.Words);
        if (call.Arguments.Length == 0) return words.Page(await PageAsync(null, cancel).ConfigureAwait(false), new(default, 0));
        return await book.PersonAsync(call.Arguments, cancel).ConfigureAwait(false) is { Id: var person }
            ? words.Page(await PageAsync(person, cancel).ConfigureAwait(false), new(person, 0))
            : words.Page([], new(default, 0));
    }

    private Task<IReadOnlyList<Act>> PageAsync(StaffId? person, CancellationToken cancel) =>
        book.ListAsync(person, 0, ActWords.PageLength + 1, cancel);
}
