using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Oversight;

/// <summary>Says how channels are, as messages with their buttons.</summary>
/// <param name="zone">The newsroom's time zone.</param>
/// <param name="now">The present.</param>
/// <param name="words">The reader's words.</param>
internal sealed class ChannelWords(TimeZoneInfo zone, DateTimeOffset now, Wording words)
{
    /// <summary>How many stand on a page.</summary>
    public const int PageLength = 8;

    private const int LongestName = 80;
    private const int LongestReason = 200;

    /// <summary>A page of the channels; the one after the last tells that there are more.</summary>
    public Reply List(IReadOnlyList<ChannelLook> looks, int skip)
    {
        if (looks.Count == 0) return ChatText.Say(words[PhraseKeys.DeskNoChannels]);
        var text = new ChatText().Bold(words[PhraseKeys.ChannelsTitle]);
        var shown = looks.Take(PageLength).ToList();
        foreach (var look in shown) text.Paragraph().Add($"{SignOf(look)} ").Add(Name(look)).Line().Italic($"{State(look.Channel)}; {LastPost(look)}");
        var cards = shown.Select(look => new ReplyButton(ButtonText.Fit(look.Channel.Name), new ChannelButton(ChannelAct.Card, look.Channel.Id.Value).Data)).Chunk(2);
        return text.Reply(
            [.. cards, .. PageButtons.Rows(PageButtons.Plain, skip, PageLength, looks.Count > PageLength, next => new ChannelButton(ChannelAct.List, next).Data, words)]);
    }

    /// <summary>One channel with all that is known of it.</summary>
    public Reply Card(ChannelLook look, bool mayChange)
    {
        var channel = look.Channel;
        var text = new ChatText().Add($"{SignOf(look)} ").Bold(Name(look)).Line().Add($"{channel.Network} · {State(channel)}")
            .Paragraph().Add(LastPost(look))
            .Line().Add(words.Text(PhraseKeys.ChannelPace, ("hour", look.LastHour), ("day", look.LastDay), ("waiting", look.Waiting)));
        if (look.Trouble is { } trouble)
            text.Paragraph().Italic(words.Text(
                PhraseKeys.ChannelLastError, ("time", When(trouble.Started)),
                ("reason", Why(trouble.Said ?? trouble.Outcome))));
        List<ReplyButton> acts = [];
        if (mayChange && channel.PausedBy is null) acts.Add(Button(PhraseKeys.ChannelPause, ChannelAct.Pause, channel.Id.Value));
        if (mayChange && channel is not { PausedBy: null, Paused: null }) acts.Add(Button(PhraseKeys.ChannelResume, ChannelAct.Resume, channel.Id.Value));
        acts.Add(Button(PhraseKeys.ChannelTest, ChannelAct.Test, channel.Id.Value));
        return text.Reply(acts, [Button(PhraseKeys.ChannelsTitle, ChannelAct.List, 0)]);
    }

    private string State(Channel channel) => channel switch
    {
        { PausedBy: { } name } => words.Text(PhraseKeys.ChannelPausedBy, ("name", name)),
        { Paused: { } reason } => words.Text(PhraseKeys.ChannelTroubled, ("reason", Why(reason))),
        _ => words[PhraseKeys.ChannelWorks],
    };

    private string Why(string reason) => CodePoints.Shorten(ReasonWords.Say(reason, words, zone), LongestReason);

    private string LastPost(ChannelLook look) => look.LastPost is { } time
        ? words.Text(PhraseKeys.ChannelLastPost, ("time", When(time)))
        : words[PhraseKeys.ChannelNoPost];

    private string When(DateTimeOffset instant) => LocalTime.Brief(instant, now, zone, words.Language);

    private ReplyButton Button(PhraseKey phrase, ChannelAct act, long number) => new(words[phrase], new ChannelButton(act, number).Data);

    private static string Name(ChannelLook look) => CodePoints.Shorten(look.Channel.Name, LongestName);

    private static string SignOf(ChannelLook look) => look.Channel switch
    {
        { PausedBy: not null } => "⏸",
        { Paused: not null } => "🔴",
        _ => "🟢",
    };
}
