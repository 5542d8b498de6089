using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Sources;

/// <summary>Says how sources are, and what was found, as messages with their buttons.</summary>
/// <param name="zone">The newsroom's time zone.</param>
/// <param name="now">The present.</param>
/// <param name="words">The reader's words.</param>
internal sealed class SourceWords(TimeZoneInfo zone, DateTimeOffset now, Wording words)
{
    /// <summary>How many sources stand on a page of the list.</summary>
    public const int PageLength = 8;

    private const int LongestName = 80;
    private const int LongestReason = 300;

    /// <summary>A page of the list; the source after the last one tells that there are more.</summary>
    public Reply List(IReadOnlyList<Source> sources, int skip)
    {
        if (sources.Count == 0) return ChatText.Say(words[PhraseKeys.SourcesNone]);
        var text = new ChatText().Bold(words[PhraseKeys.SourcesTitle]);
        var shown = sources.Take(PageLength).ToList();
        foreach (var source in shown) text.Paragraph().Add($"{SignOf(source)} ").Add(Name(source)).Line().Italic(LastLook(source));
        var cards = shown.Select(source => Button(source.Name, new SourceButton.Card(source.Id))).Chunk(2);
        return text.Reply(
            [.. cards, .. PageButtons.Rows(PageButtons.Plain, skip, PageLength, sources.Count > PageLength, next => new SourceButton.List(next).Data, words)]);
    }

    /// <summary>One source with all that is known of it.</summary>
    public Reply Card(Source source)
    {
        var text = new ChatText().Add($"{SignOf(source)} ").Bold(Name(source));
        if (source.Kind != SourceKind.Push) text.Line().Link(CodePoints.Shorten(source.Url, LongestReason), source.Url);
        text.Paragraph().Add(LastLook(source));
        if (source.LastNews is { } news) text.Line().Add(words.Text(PhraseKeys.SourceLastNews, ("time", When(news))));
        if (IsAsked(source)) text.Line().Add(words.Text(PhraseKeys.SourceNextLook, ("time", When(source.NextLook))));
        if (source.LastError is { } reason) text.Paragraph().Italic(CodePoints.Shorten(ReasonWords.Say(reason, words, zone), LongestReason));
        if (source.Rhythm is { } rhythm && rhythm.History >= TimeSpan.FromDays(1))
            text.Line().Add(words.Text(PhraseKeys.SourceRhythm, ("count", Math.Max(1, (int)Math.Round(rhythm.Expected(now, now.AddDays(7), zone) / 7)))));
        if (source.PausedBy is { } name) text.Line().Add(words.Text(PhraseKeys.SourcePausedBy, ("name", name)));
        List<ReplyButton> acts = [];
        if (source.Kind != SourceKind.Push) acts.Add(Button(words[PhraseKeys.SourceLookNow], new SourceButton.LookNow(source.Id)));
        if (IsAsked(source))
            acts.Add(source.PausedBy is null
                ? Button(words[PhraseKeys.SourcePause], new SourceButton.Pause(source.Id))
                : Button(words[PhraseKeys.SourceResume], new SourceButton.Resume(source.Id)));
        if (source.Origin == Origin.Chat) acts.Add(Button(words[PhraseKeys.SourceRemove], new SourceButton.Remove(source.Id)));
        else text.Paragraph().Italic(words[PhraseKeys.SourceFromSettings]);
        return text.Reply(acts, [Button(words[PhraseKeys.SourcesTitle], new SourceButton.List(0))]);
    }

    /// <summary>What was found at an address, with a button for each that is not watched yet.</summary>
    public Reply Found(FoundOffers found)
    {
        if (found.Offers.Count == 0)
            return ChatText.Say(found.Reason is { } reason
                ? words.Text(PhraseKeys.SourcesNotFound, ("reason", CodePoints.Shorten(ReasonWords.Say(reason, words, zone), LongestReason)))
                : words[PhraseKeys.SourcesHowTo]);
        var text = new ChatText().Bold(words[PhraseKeys.SourcesFound]);
        foreach (var (offer, known) in found.Offers)
        {
            text.Paragraph().Add($"{KindOf(offer.Kind)}: ").Link(CodePoints.Shorten(offer.Name, LongestName), offer.Url);
            if (known is not null) text.Line().Italic(words.Text(PhraseKeys.SourceKnown, ("name", Name(known))));
        }
        var open = found.Offers.Where(one => one.Known is null).ToList();
        return text.Reply([.. open.Select(one => new[] { Add(one.Offer) })]);
    }

    private ReplyButton Add(SourceOffer offer) =>
        Button(words.Text(PhraseKeys.SourceAdd, ("kind", KindOf(offer.Kind)), ("name", offer.Name)), new SourceButton.Add(offer.Id));

    private string KindOf(SourceKind kind) => words[kind switch
    {
        SourceKind.Feed => PhraseKeys.SourceKindFeed,
        SourceKind.Sitemap => PhraseKeys.SourceKindSitemap,
        _ => PhraseKeys.SourceKindPage,
    }];

    private string LastLook(Source source) => source switch
    {
        { Kind: SourceKind.Push, LastLook: null } => words[PhraseKeys.SourceNeverPushed],
        { LastLook: null } => words[PhraseKeys.SourceNeverLooked],
        { Kind: SourceKind.Push } => words.Text(PhraseKeys.SourceLastPush, ("time", When(source.LastLook.Value))),
        { Health: HealthLevel.Gone } => words.Text(PhraseKeys.SourceGone, ("time", When(source.LastLook.Value))),
        { Failures: > 0 } => words.Text(PhraseKeys.SourceLastFailure, ("time", When(source.LastLook.Value))),
        _ => words.Text(PhraseKeys.SourceLastLook, ("time", When(source.LastLook.Value))),
    };

    private string When(DateTimeOffset instant) => LocalTime.Brief(instant, now, zone, words.Language);

    /// <summary>It will be looked at again by itself.</summary>
    private static bool IsAsked(Source source) => source is { Kind: not SourceKind.Push, Health: not HealthLevel.Gone };

    private static string Name(Source source) => CodePoints.Shorten(source.Name, LongestName);

    private static string SignOf(Source source) => source switch
    {
        { PausedBy: not null } => "⏸",
        { Health: HealthLevel.Gone } => "🔴",
        { Failures: > 0 } => "🟠",
        { LastLook: null } => "⚪",
        _ => "🟢",
    };

    private static ReplyButton Button(string text, SourceButton button) => new(ButtonText.Fit(text), button.Data);
}
