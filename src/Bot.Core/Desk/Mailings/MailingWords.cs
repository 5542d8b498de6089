using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Words;

namespace Bot.Core.Desk.Mailings;

/// <summary>Says how mailings stand, as messages with their buttons.</summary>
/// <param name="zone">The newsroom's time zone.</param>
/// <param name="now">The present.</param>
/// <param name="words">The reader's words.</param>
internal sealed class MailingWords(TimeZoneInfo zone, DateTimeOffset now, Wording words)
{
    /// <summary>How many mailings stand on a page of the list.</summary>
    public const int PageLength = 6;

    private const int LongestTitle = 120;

    /// <summary>A page of the list; the mailing after the last one tells that there are more.</summary>
    public Reply List(IReadOnlyList<ShownMailing> mailings, int skip)
    {
        if (mailings.Count == 0) return ChatText.Say(words[PhraseKeys.MailingsNone]);
        var text = new ChatText().Bold(words[PhraseKeys.MailingsTitle]);
        var shown = mailings.Take(PageLength).ToList();
        foreach (var mailing in shown)
            text.Paragraph().Add($"{SignOf(mailing)} {Title(mailing)}").Line().Italic(Progress(mailing));
        var cards = shown.Select(mailing => new[] { Button(mailing.Title, new MailingButton.Card(mailing.Mailing.ArticleId)) });
        return text.Reply(
            [.. cards, .. PageButtons.Rows(PageButtons.Plain, skip, PageLength, mailings.Count > PageLength, next => new MailingButton.List(next).Data, words)]);
    }

    /// <summary>One mailing.</summary>
    /// <param name="shown">The mailing.</param>
    /// <param name="mayChange">Whether whoever asks may stop it.</param>
    public Reply Card(ShownMailing shown, bool mayChange)
    {
        var mailing = shown.Mailing;
        var text = new ChatText().Add($"{SignOf(shown)} ").Link(Title(shown), shown.Link)
            .Paragraph().Add(words.Text(PhraseKeys.MailingBegun, ("time", When(mailing.Created))))
            .Line().Add(Progress(shown));
        if (mailing.Missed > 0) text.Line().Add(words.Text(PhraseKeys.MailingMissed, ("count", mailing.Missed)));
        if (mailing.Done is null) text.Line().Add(words.Text(PhraseKeys.MailingLooked, ("percent", (int)(100 * shown.Looked))));
        if (mailing.StoppedBy is { } by) text.Paragraph().Italic(words.Text(PhraseKeys.MailingStopped, ("name", by)));
        List<ReplyButton> acts = [Button(words[PhraseKeys.MailingRefresh], new MailingButton.Card(mailing.ArticleId))];
        if (mayChange && mailing.StoppedBy is not null)
            acts.Add(Button(words[PhraseKeys.MailingResume], new MailingButton.Resume(mailing.ArticleId)));
        else if (mayChange && !shown.HasEnded)
            acts.Add(Button(words[PhraseKeys.MailingStop], new MailingButton.Stop(mailing.ArticleId)));
        return text.Reply(acts, [Button(words[PhraseKeys.MailingsTitle], new MailingButton.List(0))]);
    }

    private string Progress(ShownMailing shown) =>
        words.Text(PhraseKeys.MailingProgress, ("sent", shown.Mailing.Sent), ("planned", shown.Mailing.Planned));

    private string When(DateTimeOffset instant) => LocalTime.Brief(instant, now, zone, words.Language);

    private static string Title(ShownMailing shown) => CodePoints.Shorten(shown.Title, LongestTitle);

    private static string SignOf(ShownMailing shown) => shown switch
    {
        { Mailing.StoppedBy: not null } => "⏸",
        { HasEnded: true } => "✅",
        _ => "📨",
    };

    private static ReplyButton Button(string text, MailingButton button) => new(ButtonText.Fit(text), button.Data);
}
