using Bot.Core.Chat.Commands;
using Bot.Core.Chat.Searching;
using Bot.Core.Words;

namespace Bot.Core.Chat;

/// <summary>
/// Answers what is no command: a section's name brings its headlines, a slip of the finger the nearest commands, and any other
/// words what is found by them.
/// </summary>
internal sealed class Guesses(Headlines headlines, SearchDesk search)
{
    private const int MostNearest = 4;

    /// <summary>More words are no name of anything.</summary>
    private const int LongestName = 60;

    /// <summary>Answers.</summary>
    /// <param name="text">What was said.</param>
    /// <param name="spoken">The command as which it was meant; null where it was none.</param>
    /// <param name="asker">Who.</param>
    /// <param name="offered">The commands that there are for them.</param>
    /// <param name="cancel">Stops.</param>
    public async Task<Reply> AnswerAsync(
        string text, SpokenCommand? spoken, Asker asker, IReadOnlyList<ICommand> offered, CancellationToken cancel)
    {
        if (spoken is null && text.Length is > 0 and <= LongestName
            && await headlines.NamedAsync(text, asker, cancel).ConfigureAwait(false) is { } found) return found;
        var (word, arguments) = spoken is null ? Parts(text) : (spoken.Name, spoken.Arguments);
        var nearest = NearestNames.Of(word, Names(offered, asker.Words.Language), MostNearest);
        var hits = spoken is null ? await search.FoundAsync(text, asker, cancel).ConfigureAwait(false) : null;
        if (nearest.Count == 0) return hits ?? CommandOverview.NotUnderstood(offered, asker.Words);
        var buttons = nearest.Select(command => CommandButtons.Button(command, arguments, asker.Words)).ToList();
        // Words that are found may be words of a search all the same.
        if (hits is not null && offered.FirstOrDefault(command => command.Name == SearchCommand.Called) is { } seeking)
            buttons.Add(CommandButtons.Button(seeking, text.Trim(), asker.Words));
        return Meant(buttons, asker);
    }

    /// <summary>The commands that come near one that there is not; null where none does.</summary>
    public static Reply? Nearest(SpokenCommand spoken, Asker asker, IReadOnlyList<ICommand> offered)
    {
        var nearest = NearestNames.Of(spoken.Name, Names(offered, asker.Words.Language), MostNearest);
        return nearest.Count == 0 ? null : Meant(nearest.Select(command => CommandButtons.Button(command, spoken.Arguments, asker.Words)), asker);
    }

    private static Reply Meant(IEnumerable<ReplyButton> buttons, Asker asker) =>
        new ChatText().Add(asker.Words[PhraseKeys.CommandMeant]).Reply([.. buttons.Select(button => new[] { button })]);

    private static (string Word, string Arguments) Parts(string text) =>
        text.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries) switch
        {
            [var word, var rest] => (word, rest),
            [var word] => (word, ""),
            _ => ("", ""),
        };

    private static IEnumerable<(string Name, ICommand Command)> Names(IReadOnlyList<ICommand> offered, string language) =>
        from command in offered
        from name in CommandNames.Of(command, language).Append(command.Name)
        select (name, command);
}
