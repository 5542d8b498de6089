using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Chat;

/// <summary>
/// Words that mean something behind a command, such as <c>aus</c> or <c>wöchentlich</c>, in any of the languages.
/// </summary>
internal static class ArgumentWords
{
    /// <summary>Whether the text is one of the words of a phrase, which are parted by commas.</summary>
    public static bool Has(PhraseKey key, string text)
    {
        var folded = SectionBook.Fold(text);
        return folded.Length > 0 && Phrases.Languages.Any(language =>
            Phrases.Text(key, language).Split(',').Any(word => SectionBook.Fold(word) == folded));
    }

    /// <summary>Takes the words of a phrase out of a text, wherever they stand.</summary>
    /// <returns>Whether they stood there, and what else does.</returns>
    public static (bool Found, string Others) Take(PhraseKey key, string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        foreach (var phrase in Phrases.Languages.SelectMany(language => Phrases.Text(key, language).Split(',')))
        {
            var sought = phrase.Split(' ').Select(SectionBook.Fold).ToArray();
            for (var at = 0; at + sought.Length <= words.Length; at++)
                if (words.Skip(at).Take(sought.Length).Select(SectionBook.Fold).SequenceEqual(sought))
                    return (true, string.Join(' ', words.Take(at).Concat(words.Skip(at + sought.Length))));
        }
        return (false, text);
    }
}
