using Bot.Core.Chat.Following;
using Bot.Core.Chat.Zones;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Chat.Settings;

/// <summary>
/// What the bot shows of a reader's settings: one screen of all, and one for each. Buttons change the message they stand
/// under.
/// </summary>
/// <param name="time">The clock.</param>
internal sealed class SettingsScreens(TimeProvider time)
{
    private const string Marked = "✓ ";

    private static readonly string[] QuietOffered = ["22:00-07:00", "23:00-08:00", "21:00-06:00", "00:00-09:00"];
    private static readonly int[] PausesOffered = [1, 3, 7, 14];

    /// <summary>All settings.</summary>
    public Reply All(Asker asker, int followed)
    {
        var (words, now) = (asker.Words, time.GetUtcNow());
        var text = new ChatText().Bold(words[PhraseKeys.SettingsTitle]).Line();
        Line(PhraseKeys.SubscriptionsTitle, followed.ToString(Cultures.Of(words.Language)));
        Line(PhraseKeys.DigestTitle, DigestOf(asker));
        Line(PhraseKeys.QuietTitle, asker.Subscriber?.QuietHours is { } hours ? HoursOf(hours) : words[PhraseKeys.None]);
        Line(PhraseKeys.ZoneTitle, ZoneWords.Of(asker.Zone, now, words.Language));
        Line(PhraseKeys.LanguageTitle, LanguageNames.Of(words.Language));
        if (asker.Subscriber?.IsPausedAt(now) == true) Line(PhraseKeys.PauseTitle, PauseOf(asker));
        return text.Reply(
            [
                new(words[PhraseKeys.SubscriptionsTitle], new FollowButton.List(0).Data),
                Button(PhraseKeys.DigestTitle, SettingsButtons.Digest),
            ],
            [Button(PhraseKeys.QuietTitle, SettingsButtons.Quiet), Button(PhraseKeys.ZoneTitle, SettingsButtons.Zone)],
            [Button(PhraseKeys.LanguageTitle, SettingsButtons.Language), Button(PhraseKeys.PauseTitle, SettingsButtons.Pause)],
            [Button(PhraseKeys.PrivacyTitle, SettingsButtons.Privacy)]);

        void Line(PhraseKey title, string value) => text.Line().Add($"{words[title]}: ").Bold(value);
        ReplyButton Button(PhraseKey title, string data) => new(words[title], data);
    }

    /// <summary>The digest.</summary>
    public static Reply Digest(Asker asker, string? said = null)
    {
        var (words, plan) = (asker.Words, asker.Subscriber?.Digest);
        var buttons = DigestDefaults.Offered
            .Select(one => new ReplyButton(Mark(one == plan) + DigestWords.Of(one, words), SettingsButtons.DataOf(one)))
            .Chunk(2).Select(IReadOnlyList<ReplyButton> (row) => row).ToList();
        if (plan is not null)
        {
            var isSilent = asker.Subscriber!.DigestIsSilent;
            buttons.Add([
                new(words[isSilent ? PhraseKeys.DigestLoud : PhraseKeys.DigestSilent], SettingsButtons.DigestSound),
                new(words[PhraseKeys.SwitchOff], SettingsButtons.DigestOff)]);
        }
        buttons.Add([SettingsButtons.Back(words)]);
        return Begin(said, PhraseKeys.DigestTitle, DigestOf(asker), words).Line().Add(words[PhraseKeys.DigestHow]).Reply(buttons);
    }

    /// <summary>The quiet hours.</summary>
    public static Reply Quiet(Asker asker, string? said = null)
    {
        var (words, hours) = (asker.Words, asker.Subscriber?.QuietHours);
        var buttons = QuietOffered.Select(QuietHours.Parse)
            .Select(one => new ReplyButton(Mark(one == hours) + HoursOf(one), SettingsButtons.DataOf(one)))
            .Chunk(2).Select(IReadOnlyList<ReplyButton> (row) => row).ToList();
        buttons.Add(hours is null
            ? [SettingsButtons.Back(words)]
            : [new(words[PhraseKeys.SwitchOff], SettingsButtons.QuietOff), SettingsButtons.Back(words)]);
        return Begin(said, PhraseKeys.QuietTitle, hours is null ? words[PhraseKeys.None] : HoursOf(hours), words)
            .Line().Add(words[PhraseKeys.QuietHow]).Reply(buttons);
    }

    /// <summary>The time zone.</summary>
    /// <param name="asker">The reader.</param>
    /// <param name="said">What to say above; null for nothing.</param>
    /// <param name="nearest">The zones to offer; null: the usual ones.</param>
    public Reply Zone(Asker asker, string? said = null, IReadOnlyList<string>? nearest = null)
    {
        var (words, now) = (asker.Words, time.GetUtcNow());
        var offered = nearest is { Count: > 0 } ? nearest : [.. CityNames.Zones.Take(6)];
        var buttons = offered.Select(zone => new ReplyButton(
                ButtonText.Fit(Mark(zone == asker.Zone.Id) + CityNames.Of(zone, words.Language)), SettingsButtons.ZoneData(zone)))
            .Chunk(2).Select(IReadOnlyList<ReplyButton> (row) => row).ToList();
        buttons.Add([SettingsButtons.Back(words)]);
        var clock = LocalTime.Time(now, asker.Zone, words.Language);
        return Begin(said, PhraseKeys.ZoneTitle, ZoneWords.Of(asker.Zone, now, words.Language), words)
            .Line().Add(words.Text(PhraseKeys.ZoneHow, ("time", clock))).Reply(buttons);
    }

    /// <summary>The language.</summary>
    public static Reply Language(Asker asker, string? said = null)
    {
        var (words, chosen) = (asker.Words, asker.Subscriber?.Language);
        var offered = LanguageNames.Own
            .Select(one => new ReplyButton(Mark(one.Code == words.Language) + one.Name, SettingsButtons.LanguageData(one.Code)));
        // Groups have no app.
        if (asker.Kind == ChatKind.Private)
            offered = offered.Append(new(Mark(chosen is null) + words[PhraseKeys.LanguageOfApp], SettingsButtons.LanguageOfApp));
        var buttons = offered.Chunk(2).Select(IReadOnlyList<ReplyButton> (row) => row).ToList();
        buttons.Add([SettingsButtons.Back(words)]);
        return Begin(said, PhraseKeys.LanguageTitle, LanguageNames.Of(words.Language), words)
            .Line().Add(words[PhraseKeys.LanguageHow]).Reply(buttons);
    }

    /// <summary>The pause.</summary>
    public Reply Pause(Asker asker, string? said = null)
    {
        var (words, isPaused) = (asker.Words, asker.Subscriber?.IsPausedAt(time.GetUtcNow()) == true);
        var buttons = PausesOffered
            .Select(days => new ReplyButton(words.Text(PhraseKeys.Days, ("days", days)), SettingsButtons.PauseData(days)))
            .Chunk(2).Select(IReadOnlyList<ReplyButton> (row) => row).ToList();
        buttons.Add([isPaused
            ? new(words[PhraseKeys.Resume], SettingsButtons.Resume)
            : new(words[PhraseKeys.PauseOpen], SettingsButtons.PauseData(0))]);
        buttons.Add([SettingsButtons.Back(words)]);
        return Begin(said, PhraseKeys.PauseTitle, isPaused ? PauseOf(asker) : words[PhraseKeys.None], words)
            .Line().Add(words[PhraseKeys.PauseHow]).Reply(buttons);
    }

    /// <summary>What is kept of a reader, in plain words.</summary>
    public Reply Privacy(Asker asker, int followed)
    {
        var words = asker.Words;
        var text = new ChatText().Bold(words[PhraseKeys.PrivacyTitle]).Paragraph().Add(words[PhraseKeys.PrivacyText]).Paragraph();
        if (asker.Subscriber is not { } subscriber)
            return text.Add(words[PhraseKeys.PrivacyNothing]).Reply([SettingsButtons.Back(words)]);
        var since = LocalTime.Date(subscriber.FirstSeen, asker.Zone, words.Language);
        text.Add(words.Text(PhraseKeys.PrivacyKept, ("since", since), ("count", followed)));
        return text.Reply([new(words[PhraseKeys.ForgetMe], ForgetButtons.Ask)], [SettingsButtons.Back(words)]);
    }

    /// <summary>The pause in words: until when.</summary>
    public string PauseOf(Asker asker) => asker.Subscriber?.PausedUntil is { } until
        ? asker.Words.Text(PhraseKeys.PausedUntil, ("time", LocalTime.DateAndTime(until, asker.Zone, asker.Words.Language)))
        : asker.Words[PhraseKeys.PauseOpen];

    private static string DigestOf(Asker asker) =>
        asker.Subscriber?.Digest is { } plan ? DigestWords.Of(plan, asker.Words) : asker.Words[PhraseKeys.None];

    /// <summary>The hours as people write them.</summary>
    public static string HoursOf(QuietHours hours) => hours.ToString().Replace('-', '–');

    private static ChatText Begin(string? said, PhraseKey title, string value, Wording words)
    {
        var text = said is null ? new ChatText() : new ChatText().Add(said).Paragraph();
        return text.Bold($"{words[title]}: {value}").Line();
    }

    private static string Mark(bool isChosen) => isChosen ? Marked : "";
}
