using Bot.Core.Chat;
using Bot.Core.Desk.Corrections;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Commands;

/// <summary><c>/edit LINK [headline]</c>: changes the words of a story wherever it stands.</summary>
public sealed class EditCommand(CorrectionDesk desk, NewsroomOptions newsroom) : StoryCommand(desk)
{
    private readonly CorrectionDesk desk = desk;

    /// <inheritdoc />
    public override string Name => "edit";

    /// <inheritdoc />
    public override PhraseKey Description => PhraseKeys.CommandEdit;

    /// <inheritdoc />
    protected override Task<Reply> ActAsync(StoryInChannels story, string words, CommandCall call, CancellationToken cancel) => words.Length > 0
        ? desk.TypedAsync(StaffQuestionKind.Headline, story.Article.Id, words, call.Asker, call.Asker.Place.ChatId, cancel)
        : Task.FromResult(new CorrectionWords(newsroom.Zone, call.Asker).Card(story));
}
