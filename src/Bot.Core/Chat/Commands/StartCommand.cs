using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Chat.Commands;

/// <summary><c>/start</c>: greets, and follows a deep link to a section.</summary>
public sealed class StartCommand(NewsroomOptions newsroom, Headlines headlines) : ICommand
{
    /// <inheritdoc />
    public string Name => "start";

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandStart;

    /// <inheritdoc />
    public Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel) =>
        call.Arguments.StartsWith(Headlines.DeepLinkPrefix, StringComparison.Ordinal)
            ? headlines.LinkedAsync(call.Arguments[Headlines.DeepLinkPrefix.Length..], call.Asker, cancel)
            : Task.FromResult(Greeting(call.Asker.Words));

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
