using Bot.Core.Chat;
using Bot.Core.Chat.Following;
using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Core.Words;

namespace Bot.Core.Letters;

/// <summary>
/// What pressing a button under a letter does: it ends or mutes something for whoever pressed, whatever the data say of others.
/// </summary>
internal sealed class LetterButtons(
    IReaderStore readers, ILetterSections sections, SectionBook book, TimeProvider time) : IButtonFamily
{
    /// <inheritdoc />
    public string Prefix => LetterButton.Prefix;

    /// <inheritdoc />
    public CommandPlaces Places => CommandPlaces.Private;

    /// <inheritdoc />
    public async Task<PressAnswer?> PressAsync(string data, Asker asker, CancellationToken cancel)
    {
        if (asker.Subscriber is not { } subscriber || LetterButton.Parse(data) is not { } button) return null;
        return button switch
        {
            LetterButton.Unfollow unfollow =>
                await UnfollowAsync(subscriber.Id, unfollow.Subscription, asker.Words, cancel).ConfigureAwait(false),
            LetterButton.Mute mute => await MuteAsync(subscriber.Id, mute.Story, asker.Words, cancel).ConfigureAwait(false),
            _ => null,
        };
    }

    private async Task<PressAnswer?> UnfollowAsync(
        SubscriberId subscriber, SubscriptionId id, Wording words, CancellationToken cancel)
    {
        var followed = await readers.FollowedAsync(subscriber, cancel).ConfigureAwait(false);
        if (followed.FirstOrDefault(one => one.Subscription.Id == id) is not { } ended) return null;
        if (!await readers.UnfollowAsync(subscriber, id, cancel).ConfigureAwait(false)) return null;
        var what = InterestWords.Say(ended, book, words);
        return ButtonText.Notice(words.Text(PhraseKeys.Unfollowed, ("what", what)));
    }

    private async Task<PressAnswer?> MuteAsync(SubscriberId subscriber, ArticleId story, Wording words, CancellationToken cancel)
    {
        if (await sections.FirstAsync(story, cancel).ConfigureAwait(false) is not var (section, language)) return null;
        var interest = Interests.Section(section.Key, language);
        var ending = await readers.FollowAsync(
            subscriber, interest, section.Label, SubscriptionManner.Muted, Follows.Most, time.GetUtcNow(), cancel)
            .ConfigureAwait(false);
        return ButtonText.Notice(ending == FollowEnding.TooMany
            ? words.Text(PhraseKeys.FollowLimit, ("most", Follows.Most))
            : words.Text(PhraseKeys.LetterMuted, ("what", book.TitleOf(section.Key, words.Language, section.Label))));
    }
}
