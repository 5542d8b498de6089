using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Chat.Commands;

/// <summary><c>/start</c>: greets, and follows a deep link to a section or an article.</summary>
public sealed class StartCommand(NewsroomOptions newsroom, Headlines headlines, LinkedArticles articles) : ICommand
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
        _ => Greeting(call.Asker.Words),
    };

    private Reply Greeting(Wording words)
    {
        var text = new ChatText().Bold(newsroom.Name)
            .Paragraph().Add(words[PhraseKeys.Greeting])
            .Paragraph().Add(words[PhraseKeys.GreetingHow]);
        var reply = text.Reply(CommandOverview.Ways(words));
        return reply with { Content = reply.Content with { Buttons = FollowButtons.Of(newsroom) } };
    }
}
