using Bot.Core.Chat;
using Bot.Core.Desk.Corrections;
using Bot.Core.Words;

namespace Bot.Core.Desk.Commands;

/// <summary><c>/retract LINK</c>: takes a story back wherever it stands.</summary>
public sealed class RetractCommand(CorrectionDesk desk) : StoryCommand(desk)
{
    private readonly CorrectionDesk desk = desk;

    /// <inheritdoc />
    public override string Name => "retract";

    /// <inheritdoc />
    public override PhraseKey Description => PhraseKeys.CommandRetract;

    /// <inheritdoc />
    protected override Task<Reply> ActAsync(StoryInChannels story, string words, CommandCall call, CancellationToken cancel) =>
        desk.RetractAsync(story.Article.Id, call.Asker, cancel);
}
