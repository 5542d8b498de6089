using Bot.Core.Chat.Groups;
using Bot.Core.Chat.Searching;
using Bot.Core.Chat.Settings;
using Bot.Core.Desk.Staff;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Chat.Commands;

/// <summary>
/// <c>/start</c>: greets, and follows a deep link: to a section, an article, the settings or a search, or into the staff.
/// A group is never led to its settings, nor into the staff.
/// </summary>
internal sealed class StartCommand(
    NewsroomOptions newsroom, Headlines headlines, LinkedArticles articles, SettingsDesk settings, SearchDesk search,
    IStaffList staff, TimeProvider time) : ICommand
{
    /// <inheritdoc />
    public string Name => "start";

    /// <inheritdoc />
    public PhraseKey Names => PhraseKeys.NamesStart;

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandStart;

    /// <inheritdoc />
    public async Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel) => DeepLink.Parse(call.Arguments) switch
    {
        DeepLink.Section section => await headlines.LinkedAsync(section.Token, call.Asker, cancel).ConfigureAwait(false),
        DeepLink.Article article => await articles.LinkedAsync(article.Id, call.Asker, cancel).ConfigureAwait(false),
        DeepLink.Search => search.Question(call.Asker),
        _ when call.Asker.Kind == ChatKind.Group => GroupGreeting.Of(newsroom, call.Asker.Words),
        DeepLink.Settings => await settings.AllAsync(call.Asker, cancel).ConfigureAwait(false),
        // Whoever tries an invitation that is not good is greeted as anybody.
        DeepLink.Invitation invitation => await JoinAsync(invitation.Secret, call.Asker, cancel).ConfigureAwait(false) ?? Greeting(call.Asker.Words),
        _ => Greeting(call.Asker.Words),
    };

    /// <returns>Null where the invitation is not good.</returns>
    private async Task<Reply?> JoinAsync(string secret, Asker asker, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var member = await staff.JoinAsync(InviteSecret.Digest(secret), asker.Person.Id, asker.Person.Name, now - StaffInvite.Good, now, cancel)
            .ConfigureAwait(false);
        if (member is null) return null;
        var role = new StaffWords(asker).Role(member.Role);
        return ChatText.Say(asker.Words.Text(PhraseKeys.StaffJoined, ("role", role)));
    }

    private Reply Greeting(Wording words)
    {
        var text = new ChatText().Bold(newsroom.Name)
            .Paragraph().Add(words[PhraseKeys.Greeting])
            .Paragraph().Add(words[PhraseKeys.GreetingHow]);
        var reply = text.Reply(CommandOverview.Ways(words));
        return reply with { Content = reply.Content with { Buttons = FollowButtons.Of(newsroom) } };
    }
}
