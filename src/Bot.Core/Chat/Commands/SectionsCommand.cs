using Bot.Core.Words;

namespace Bot.Core.Chat.Commands;

/// <summary><c>/sections</c>: the sections to choose from.</summary>
public sealed class SectionsCommand(SectionButtons sections) : ICommand
{
    /// <inheritdoc />
    public string Name => "sections";

    /// <inheritdoc />
    public PhraseKey Names => PhraseKeys.NamesSections;

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandSections;

    /// <inheritdoc />
    public Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel) => sections.ChoiceAsync(call.Asker, cancel);
}
