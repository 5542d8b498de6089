using Bot.Core.Model;

namespace Bot.Core.Chat;

/// <summary>
/// A command that was named in plain words, <c>Neueste Politik 3</c>, or by its name in another language, <c>/rubriken</c>.
/// </summary>
/// <param name="Command">The command.</param>
/// <param name="Arguments">What followed.</param>
internal sealed record PlainWords(ICommand Command, string Arguments)
{
    /// <summary>The most words of a command's name.</summary>
    private const int MostWords = 3;

    /// <summary>Finds the command whose name the text begins with, the longest name first.</summary>
    public static PlainWords? Find(string text, CommandNames names, string language)
    {
        var words = text.Trim().TrimStart('/').Split((char[]?)null, MostWords + 1, StringSplitOptions.RemoveEmptyEntries);
        for (var taken = Math.Min(MostWords, words.Length); taken > 0; taken--)
        {
            // A word of marks alone belongs to what follows.
            if (SectionBook.Fold(words[taken - 1]).Length == 0) continue;
            if (names.Find(SectionBook.Fold(string.Concat(words.Take(taken))), language) is { } command)
                return new(command, string.Join(' ', words.Skip(taken)).Trim());
        }
        return null;
    }
}
