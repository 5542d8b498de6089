using Bot.Core.Desk.Staff;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Chat.Commands;

/// <summary><c>/start</c>: greets, and follows a deep link to a section or an invitation into the staff.</summary>
public sealed class StartCommand(NewsroomOptions newsroom, Headlines headlines, IStaffList staff, TimeProvider time) : ICommand
{
    /// <inheritdoc />
    public string Name => "start";

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandStart;

    /// <inheritdoc />
    public async Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel)
    {
        if (call.Arguments.StartsWith(Headlines.DeepLinkPrefix, StringComparison.Ordinal))
            return await headlines.LinkedAsync(call.Arguments[Headlines.DeepLinkPrefix.Length..], call.Asker, cancel).ConfigureAwait(false);
        if (call.Arguments.StartsWith(InviteSecret.Prefix, StringComparison.Ordinal)
            && await JoinAsync(call.Arguments[InviteSecret.Prefix.Length..], call.Asker, cancel).ConfigureAwait(false) is { } welcome) return welcome;
        return Greeting(call.Asker.Words);
    }

    /// <returns>Null where the invitation is not good: whoever tries one is greeted as anybody.</returns>
    private async Task<Reply?> JoinAsync(string secret, Asker asker, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var member = await staff.JoinAsync(InviteSecret.Digest(secret), asker.Person.Id, asker.Person.Name, now - StaffInvite.Good, now, cancel)
            .ConfigureAwait(false);
        if (member is null) return null;
        var role = new StaffWords(asker).Role(member.Role);
        return new ChatText().Add(asker.Words.Text(PhraseKeys.StaffJoined, ("role", role))).Reply();
    }

    private Reply Greeting(Wording words)
    {
        var text = new ChatText().Bold(newsroom.Name)
            .Paragraph().Add(words[PhraseKeys.Greeting])
            .Paragraph().Add(words[PhraseKeys.GreetingHow]);
        var reply = text.Reply([[
            new(words[PhraseKeys.LatestTitle], new HeadlineButton("", LatestRequest.DefaultCount, 0).Data),
            new(words[PhraseKeys.SectionsTitle], SectionButtons.Data),
        ]]);
        return reply with { Content = reply.Content with { Buttons = FollowButtons.Of(newsroom) } };
    }
}
