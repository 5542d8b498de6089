using Bot.Core.Chat;
using Bot.Core.Desk.Mailings;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Commands;

/// <summary><c>/mailings</c> shows how far the letters of each story are, and stops or resumes them.</summary>
public sealed class MailingsCommand(IMailings mailings, NewsroomOptions newsroom, TimeProvider time) : IStaffCommand
{
    /// <inheritdoc />
    public string Name => "mailings";

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandMailings;

    /// <inheritdoc />
    public async Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel) =>
        new MailingWords(newsroom.Zone, time.GetUtcNow(), call.Asker.Words)
            .List(await mailings.ListAsync(0, MailingWords.PageLength + 1, cancel).ConfigureAwait(false), skip: 0);
}
