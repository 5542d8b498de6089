using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Readers;

/// <summary>Says what is followed, as its reader calls it.</summary>
internal static class InterestWords
{
    /// <summary>Everything, the section by its title, or the words as they were typed.</summary>
    public static string Say(Interest interest, string label, SectionBook book, Wording words) => interest.Kind switch
    {
        InterestKind.Everything => words[PhraseKeys.Everything],
        InterestKind.Section => book.TitleOf(interest.Key, words.Language, label),
        _ => words.Text(PhraseKeys.WithWords, ("words", label)),
    };

    /// <inheritdoc cref="Say(Interest, string, SectionBook, Wording)"/>
    public static string Say(Followed followed, SectionBook book, Wording words) =>
        Say(followed.Interest, followed.Subscription.Label, book, words);
}
