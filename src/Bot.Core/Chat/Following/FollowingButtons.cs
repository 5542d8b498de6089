using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Core.Words;

namespace Bot.Core.Chat.Following;

/// <summary>What pressing a button about subscriptions does. A button works for whoever presses it, on what is theirs.</summary>
internal sealed class FollowingButtons(
    Follows follows, FollowDesk desk, IReaderStore store, IChatStore shelf,
    Editions editions, FollowScreens screens) : IButtonFamily
{
    /// <inheritdoc />
    public string Prefix => FollowButton.Prefix;

    /// <inheritdoc />
    public CommandPlaces Places => CommandPlaces.Readers;

    /// <inheritdoc />
    public bool IsForAdmins(string data) => true;

    /// <inheritdoc />
    public async Task<PressAnswer?> PressAsync(
        string data, Asker asker, CancellationToken cancel) => FollowButton.Parse(data) switch
    {
        FollowButton.List list => new PressAnswer
        {
            Edit = screens.List(await follows.ListAsync(asker, cancel).ConfigureAwait(false), list.Page, asker.Words),
        },
        FollowButton.Choose choose =>
            new PressAnswer { Edit = await desk.ChooseAsync(asker, choose.Page, cancel).ConfigureAwait(false) },
        FollowButton.Toggle toggle => await ToggleAsync(toggle, asker, cancel).ConfigureAwait(false),
        FollowButton.ToggleEverything toggle => await ToggleEverythingAsync(toggle.Page, asker, cancel).ConfigureAwait(false),
        FollowButton.One one => await OneAsync(one.Id, asker, notice: null, cancel).ConfigureAwait(false),
        FollowButton.SetManner set => await SetMannerAsync(set, asker, cancel).ConfigureAwait(false),
        FollowButton.End end => await EndAsync(end.Id, asker, cancel).ConfigureAwait(false),
        FollowButton.EndAll => await EndAllAsync(asker, cancel).ConfigureAwait(false),
        FollowButton.Words words =>
            new PressAnswer { Edit = await desk.FollowWordsAsync(words.Text, asker, cancel).ConfigureAwait(false) },
        FollowButton.Section section => await SectionAsync(section.Token, asker, cancel).ConfigureAwait(false),
        _ => null,
    };

    private async Task<PressAnswer?> ToggleAsync(FollowButton.Toggle toggle, Asker asker, CancellationToken cancel)
    {
        var (edition, found) = await SectionOfAsync(toggle.Token, asker, cancel).ConfigureAwait(false);
        return found is null
            ? null
            : await ToggleAsync(
                Interests.Section(found.Key, edition), found.Label, toggle.Page, asker, cancel).ConfigureAwait(false);
    }

    private async Task<PressAnswer> ToggleEverythingAsync(int page, Asker asker, CancellationToken cancel)
    {
        var edition = await editions.ForAsync(asker.Person, cancel).ConfigureAwait(false);
        return await ToggleAsync(Interests.Everything(edition), "", page, asker, cancel).ConfigureAwait(false);
    }

    private async Task<PressAnswer> ToggleAsync(Interest interest, string label, int page, Asker asker, CancellationToken cancel)
    {
        if (await follows.HasAsync(asker, interest, cancel).ConfigureAwait(false))
        {
            var ended = await follows.UnfollowAsync(asker, interest, label, cancel).ConfigureAwait(false);
            return ButtonText.Notice(ended, await desk.ChooseAsync(asker, page, cancel).ConfigureAwait(false));
        }
        var followed = await follows.FollowAsync(asker, interest, label, cancel).ConfigureAwait(false);
        return ButtonText.Notice(followed.Said, await desk.ChooseAsync(followed.Asker, page, cancel).ConfigureAwait(false));
    }

    private async Task<PressAnswer?> SectionAsync(string token, Asker asker, CancellationToken cancel)
    {
        var (edition, found) = await SectionOfAsync(token, asker, cancel).ConfigureAwait(false);
        if (found is null) return null;
        var followed =
            await follows.FollowAsync(asker, Interests.Section(found.Key, edition), found.Label, cancel).ConfigureAwait(false);
        return new PressAnswer { Edit = FollowScreens.Done(followed.Said, asker.Words) };
    }

    private async Task<(string Edition, SectionOnOffer? Section)> SectionOfAsync(
        string token, Asker asker, CancellationToken cancel)
    {
        var edition = await editions.ForAsync(asker.Person, cancel).ConfigureAwait(false);
        return (edition, SectionToken.Find(token, await shelf.SectionsAsync(edition, cancel).ConfigureAwait(false)));
    }

    private async Task<PressAnswer?> OneAsync(SubscriptionId id, Asker asker, string? notice, CancellationToken cancel)
    {
        var followed = await follows.ListAsync(asker, cancel).ConfigureAwait(false);
        if (followed.FirstOrDefault(held => held.Subscription.Id == id) is not { } one) return null;
        var screen = screens.One(one, asker.Words);
        return notice is null ? new PressAnswer { Edit = screen } : ButtonText.Notice(notice, screen);
    }

    private async Task<PressAnswer?> SetMannerAsync(FollowButton.SetManner set, Asker asker, CancellationToken cancel)
    {
        if (asker.Subscriber is not { } subscriber
            || !await store.SetMannerAsync(subscriber.Id, set.Id, set.Manner, cancel).ConfigureAwait(false)) return null;
        var notice = await desk.PlanDigestAsync(asker, set.Manner, cancel).ConfigureAwait(false);
        return await OneAsync(set.Id, asker, notice, cancel).ConfigureAwait(false);
    }

    private async Task<PressAnswer?> EndAsync(SubscriptionId id, Asker asker, CancellationToken cancel)
    {
        if (asker.Subscriber is not { } subscriber) return null;
        var followed = await follows.ListAsync(asker, cancel).ConfigureAwait(false);
        if (followed.FirstOrDefault(held => held.Subscription.Id == id) is not { } one) return null;
        await store.UnfollowAsync(subscriber.Id, id, cancel).ConfigureAwait(false);
        var said = asker.Words.Text(PhraseKeys.Unfollowed, ("what", follows.WhatOf(one, asker.Words)));
        return ButtonText.Notice(said, screens.List([.. followed.Where(held => held != one)], 0, asker.Words));
    }

    private async Task<PressAnswer?> EndAllAsync(Asker asker, CancellationToken cancel)
    {
        if (asker.Subscriber is not { } subscriber) return null;
        await store.UnfollowAllAsync(subscriber.Id, cancel).ConfigureAwait(false);
        return ButtonText.Notice(asker.Words[PhraseKeys.EndedAll], screens.List([], 0, asker.Words));
    }
}
