using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Chat;

/// <summary>The names of commands in all languages, folded.</summary>
internal sealed class CommandNames
{
    private readonly Dictionary<string, Dictionary<string, ICommand>> byLanguage;

    /// <summary>The names of these commands; where two in a language claim one, the earlier keeps it.</summary>
    public CommandNames(IReadOnlyList<ICommand> commands) =>
        byLanguage = Phrases.Languages.ToDictionary(language => language, language => Table(commands, language));

    /// <summary>
    /// The command of a folded name. A name may be one command's in a language and another's in the next: the reader's own
    /// language decides.
    /// </summary>
    public ICommand? Find(string folded, string language) =>
        byLanguage.GetValueOrDefault(language)?.GetValueOrDefault(folded)
        ?? byLanguage.Values.Select(names => names.GetValueOrDefault(folded)).FirstOrDefault(command => command is not null);

    /// <summary>A command's names in a language, as people write them; empty for one that has none.</summary>
    public static IReadOnlyList<string> Of(ICommand command, string language) =>
        command.Names is { } key ? Phrases.Text(key, language).Split(',', StringSplitOptions.TrimEntries) : [];

    private static Dictionary<string, ICommand> Table(IReadOnlyList<ICommand> commands, string language)
    {
        var table = commands.ToDictionary(command => command.Name, StringComparer.Ordinal);
        foreach (var command in commands)
            foreach (var name in Of(command, language)) table.TryAdd(SectionBook.Fold(name), command);
        return table;
    }
}
