using Bot.Core.Chat.Settings;
using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Core.Words;

namespace Bot.Core.Chat.Following;

/// <summary>What the bot shows of subscriptions: all of them, one of them, and what else there is to follow.</summary>
/// <param name="follows">Knows what things are called.</param>
/// <param name="book">Knows the sections.</param>
internal sealed class FollowScreens(Follows follows, SectionBook book)
{
    private const int PageLength = 10;
    private const string Marked = "✓ ";

    /// <summary>All subscriptions, a button each.</summary>
    /// <param name="followed">All.</param>
    /// <param name="page">The page, from 0; one behind the last shows the last.</param>
    /// <param name="words">The reader's words.</param>
    /// <param name="said">What to say above; null for nothing.</param>
    /// <param name="ending">Whether a press ends the subscription at once.</param>
    public Reply List(IReadOnlyList<Followed> followed, int page, Wording words, string? said = null, bool ending = false)
    {
        var text = Begin(said).Bold(words[PhraseKeys.SubscriptionsTitle]).Line();
        var more = new ReplyButton(words[PhraseKeys.FollowMore], new FollowButton.Choose(0).Data);
        if (followed.Count == 0)
            return text.Add(words[PhraseKeys.SubscriptionsNone]).Reply([more], [SettingsButtons.Back(words)]);
        var shown = Math.Min(page, (followed.Count - 1) / PageLength);
        var buttons = Chunk(followed, shown)
            .Select(IReadOnlyList<ReplyButton> (one) => [ending ? EndButton(one, words) : OneButton(one, words)]).ToList();
        buttons.AddRange(Turn(shown, followed.Count, number => new FollowButton.List(number), words));
        buttons.Add([more, new(words[PhraseKeys.EndAll], new FollowButton.EndAll().Data)]);
        buttons.Add([SettingsButtons.Back(words)]);
        return text.Add(words[ending ? PhraseKeys.SubscriptionsEnd : PhraseKeys.SubscriptionsHow]).Reply(buttons);
    }

    /// <summary>One subscription, and how it may come.</summary>
    public Reply One(Followed followed, Wording words)
    {
        var (id, manner) = (followed.Subscription.Id, followed.Subscription.Manner);
        return new ChatText().Bold(follows.WhatOf(followed, words)).Line().Add(words[PhraseKeys.MannerHow]).Reply(
            [Manner(SubscriptionManner.AtOnce), Manner(SubscriptionManner.Digest), Manner(SubscriptionManner.Muted)],
            [new(words[PhraseKeys.EndOne], new FollowButton.End(id).Data)],
            [new(words[PhraseKeys.Back], new FollowButton.List(0).Data)]);

        ReplyButton Manner(SubscriptionManner one) =>
            new((one == manner ? Marked : "") + words[KeyOf(one)], new FollowButton.SetManner(id, one).Data);
    }

    /// <summary>What there is to follow; what is followed is marked.</summary>
    public Reply Choose(
        IReadOnlyList<SectionOnOffer> offered, IReadOnlyList<Followed> followed, int page, Wording words, string? said = null)
    {
        var active =
            followed.Where(one => one.Subscription.Manner != SubscriptionManner.Muted).Select(one => one.Interest).ToList();
        var shown = Math.Max(0, Math.Min(page, (offered.Count - 1) / PageLength));
        var buttons = Chunk(offered, shown).Select(section => SectionButton(section, active, shown, words)).Chunk(2)
            .Select(IReadOnlyList<ReplyButton> (row) => row).ToList();
        buttons.AddRange(Turn(shown, offered.Count, number => new FollowButton.Choose(number), words));
        var everything = Mark(active.Exists(one => one.Kind == InterestKind.Everything)) + words[PhraseKeys.Everything];
        buttons.Insert(0, [new(everything, new FollowButton.ToggleEverything(shown).Data)]);
        buttons.Add([new(words[PhraseKeys.SubscriptionsTitle], new FollowButton.List(0).Data), SettingsButtons.Back(words)]);
        return Begin(said).Bold(words[PhraseKeys.FollowTitle]).Line().Add(words[PhraseKeys.FollowHow])
            .Paragraph().Add(words[PhraseKeys.FollowWordsHow]).Reply(buttons);
    }

    /// <summary>Something is followed now; what else there is to do with it.</summary>
    public static Reply Done(string said, Wording words) => new ChatText().Add(said).Reply(
        [[
            new ReplyButton(words[PhraseKeys.SubscriptionsTitle], new FollowButton.List(0).Data),
            new ReplyButton(words[PhraseKeys.FollowMore], new FollowButton.Choose(0).Data),
        ]]);

    /// <summary>There is no such section; the nearest ones are offered, and the words themselves.</summary>
    public Reply Unknown(string asked, IReadOnlyList<SectionOnOffer> nearest, bool canFollowWords, Wording words)
    {
        var text = new ChatText().Add(words.Text(PhraseKeys.UnknownSection, ("section", CodePoints.Shorten(asked, 60))));
        if (nearest.Count > 0) text.Line().Add(words[PhraseKeys.SectionMeant]);
        var buttons = nearest
            .Select(section => new ReplyButton(TitleOf(section, words), new FollowButton.Section(SectionToken.Of(section.Key)).Data))
            .Chunk(2).Select(IReadOnlyList<ReplyButton> (row) => row).ToList();
        var data = new FollowButton.Words(asked);
        if (canFollowWords && data.Fits)
            buttons.Add([new(ButtonText.Fit(words.Text(PhraseKeys.WithWords, ("words", asked))), data.Data)]);
        buttons.Add([new(words[PhraseKeys.FollowMore], new FollowButton.Choose(0).Data)]);
        return text.Reply(buttons);
    }

    private ReplyButton SectionButton(SectionOnOffer section, List<Interest> active, int page, Wording words)
    {
        var isFollowed = active.Exists(one => one.Kind == InterestKind.Section && one.Key == section.Key);
        return new(
            ButtonText.Fit(Mark(isFollowed) + TitleOf(section, words)), new FollowButton.Toggle(SectionToken.Of(section.Key), page).Data);
    }

    private string TitleOf(SectionOnOffer section, Wording words) =>
        ButtonText.Fit(book.TitleOf(section.Key, words.Language, section.Label));

    private ReplyButton OneButton(Followed one, Wording words) => new(
        ButtonText.Fit($"{follows.WhatOf(one, words)} · {words[KeyOf(one.Subscription.Manner)]}"),
        new FollowButton.One(one.Subscription.Id).Data);

    private ReplyButton EndButton(Followed one, Wording words) =>
        new(ButtonText.Fit("✕ " + follows.WhatOf(one, words)), new FollowButton.End(one.Subscription.Id).Data);

    private static PhraseKey KeyOf(SubscriptionManner manner) => manner switch
    {
        SubscriptionManner.AtOnce => PhraseKeys.MannerAtOnce,
        SubscriptionManner.Digest => PhraseKeys.MannerDigest,
        _ => PhraseKeys.MannerMuted,
    };

    private static ChatText Begin(string? said) => said is null ? new ChatText() : new ChatText().Add(said).Paragraph();

    private static string Mark(bool isFollowed) => isFollowed ? Marked : "";

    private static IEnumerable<T> Chunk<T>(IReadOnlyList<T> all, int page) => all.Skip(page * PageLength).Take(PageLength);

    /// <summary>Pages are counted here, so each is one long.</summary>
    private static IReadOnlyList<IReadOnlyList<ReplyButton>> Turn(int page, int count, Func<int, FollowButton> to, Wording words) =>
        PageButtons.Rows(PageButtons.Plain, page, length: 1, (page + 1) * PageLength < count, next => to(next).Data, words);
}
