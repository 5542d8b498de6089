using Bot.Core.Chat;
using Bot.Core.Desk.Corrections;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Commands;

/// <summary><c>/correct LINK [note]</c>: marks a story as corrected wherever it stands, with what readers are to know.</summary>
public sealed class CorrectCommand(CorrectionDesk desk) : StoryCommand(desk)
{
    private readonly CorrectionDesk desk = desk;

    /// <inheritdoc />
    public override string Name => "correct";

    /// <inheritdoc />
    public override PhraseKey Description => PhraseKeys.CommandCorrect;

    /// <inheritdoc />
    protected override Task<Reply> ActAsync(StoryInChannels story, string words, CommandCall call, CancellationToken cancel) => words.Length > 0
        ? desk.TypedAsync(StaffQuestionKind.Note, story.Article.Id, words, call.Asker, call.Asker.Place.ChatId, cancel)
        : desk.AskAsync(StaffQuestionKind.Note, story, call.Asker, call.Asker.Place.ChatId, cancel);
}
