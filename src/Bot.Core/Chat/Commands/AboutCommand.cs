using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Chat.Commands;

/// <summary><c>/about</c>: who is behind the bot, and where else to follow them.</summary>
public sealed class AboutCommand(NewsroomOptions newsroom) : ICommand
{
    /// <inheritdoc />
    public string Name => "about";

    /// <inheritdoc />
    public PhraseKey Names => PhraseKeys.NamesAbout;

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandAbout;

    /// <inheritdoc />
    public Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel)
    {
        var words = call.Asker.Words;
        var text = new ChatText().Bold(newsroom.Name)
            .Paragraph().Add(words[PhraseKeys.About]);
        var buttons = FollowButtons.Of(newsroom);
        if (buttons.Count > 0) text.Paragraph().Add(words[PhraseKeys.FollowUs]);
        var reply = text.Reply();
        return Task.FromResult(reply with { Content = reply.Content with { Buttons = buttons } });
    }
}
