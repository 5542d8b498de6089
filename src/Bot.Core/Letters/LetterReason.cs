using Bot.Core.Chat;
using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Core.Words;

namespace Bot.Core.Letters;

/// <summary>Says why somebody gets a story, and how to get no more of the kind.</summary>
/// <param name="book">Knows the sections' titles.</param>
internal sealed class LetterReason(SectionBook book)
{
    /// <summary>Of several things that brought a story the narrowest says most: words, then a section, then everything.</summary>
    public static Followed Of(IReadOnlyList<Followed> followed) =>
        followed.OrderByDescending(one => one.Interest.Kind).ThenBy(one => one.Subscription.Id.Value).First();

    /// <summary>The sentence under the story.</summary>
    public string Sentence(Followed followed, Wording words) => followed.Interest.Kind == InterestKind.Everything
        ? words[PhraseKeys.LetterFromAll]
        : words.Text(PhraseKeys.LetterFrom, ("what", InterestWords.Say(followed, book, words)));

    /// <summary>The buttons under the story, of which a press is for its reader alone.</summary>
    public IReadOnlyList<IReadOnlyList<ReplyButton>> Buttons(Followed followed, Article story, Wording words)
    {
        var (subscription, interest) = followed;
        var end = new LetterButton.Unfollow(subscription.Id).Data;
        if (interest.Kind != InterestKind.Everything)
        {
            var what = InterestWords.Say(followed, book, words);
            return [[new(ButtonText.Fit(words.Text(PhraseKeys.LetterUnfollow, ("what", what))), end)]];
        }
        var all = new ReplyButton(ButtonText.Fit(words[PhraseKeys.LetterUnfollowAll]), end);
        if (story.Sections.FirstOrDefault() is not { } section) return [[all]];
        var title = book.TitleOf(section.Key, words.Language, section.Label);
        var mute = ButtonText.Fit(words.Text(PhraseKeys.LetterMute, ("what", title)));
        return [[new(mute, new LetterButton.Mute(story.Id).Data), all]];
    }
}
