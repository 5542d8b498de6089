using Bot.Core.Chat.Following;
using Bot.Core.Chat.Zones;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Chat.Settings;

/// <summary>Answers readers who look at their settings or change them, by command or by button.</summary>
internal sealed class SettingsDesk(SettingsScreens screens, ReaderChanges changes, Follows follows, TimeProvider time)
{
    /// <summary>Shows all settings.</summary>
    public async Task<Reply> AllAsync(Asker asker, CancellationToken cancel) =>
        screens.All(asker, (await follows.ListAsync(asker, cancel).ConfigureAwait(false)).Count);

    /// <summary>Answers <c>/digest</c>.</summary>
    public async Task<Reply> DigestAsync(string arguments, Asker asker, CancellationToken cancel)
    {
        if (arguments.Length == 0) return SettingsScreens.Digest(asker);
        return DigestRequest.Read(arguments, asker.Subscriber?.Digest, asker.Words.Language) is { } request
            ? await SetDigestAsync(asker, request.Plan, cancel).ConfigureAwait(false)
            : SettingsScreens.Digest(asker, Unread(asker, "/digest 07:30"));
    }

    /// <summary>Plans the digest, or gives it up with null.</summary>
    public async Task<Reply> SetDigestAsync(Asker asker, DigestPlan? plan, CancellationToken cancel)
    {
        var isNew = asker.Subscriber?.Digest is null && plan is not null;
        var changed = await changes.PlanAsync(asker, plan, cancel).ConfigureAwait(false);
        if (isNew) await changes.GatherAsync(changed, cancel).ConfigureAwait(false);
        var words = asker.Words;
        var said =
            plan is null ? words[PhraseKeys.DigestOff] : words.Text(PhraseKeys.DigestSet, ("plan", DigestWords.Of(plan, words)));
        return SettingsScreens.Digest(changed, isNew ? $"{said} {words[PhraseKeys.DigestGathers]}" : said);
    }

    /// <summary>Lets the digest come without a sound, or with one again.</summary>
    public async Task<Reply> TurnSoundAsync(Asker asker, CancellationToken cancel) => SettingsScreens.Digest(
        await changes.ApplyAsync(asker, row => row.DigestIsSilent = !row.DigestIsSilent, cancel).ConfigureAwait(false));

    /// <summary>Answers <c>/quiet</c>.</summary>
    public async Task<Reply> QuietAsync(string arguments, Asker asker, CancellationToken cancel)
    {
        if (arguments.Length == 0) return SettingsScreens.Quiet(asker);
        return QuietRequest.Read(arguments) is { } request
            ? await SetQuietAsync(asker, request.Hours, cancel).ConfigureAwait(false)
            : SettingsScreens.Quiet(asker, Unread(asker, "/quiet 22:00-07:00"));
    }

    /// <summary>Sets the quiet hours, or gives them up with null.</summary>
    public async Task<Reply> SetQuietAsync(Asker asker, QuietHours? hours, CancellationToken cancel)
    {
        var changed = await changes.ApplyAsync(asker, row => row.QuietHours = hours, cancel).ConfigureAwait(false);
        var words = asker.Words;
        return SettingsScreens.Quiet(changed, hours is null
            ? words[PhraseKeys.QuietOff]
            : words.Text(PhraseKeys.QuietSet, ("hours", SettingsScreens.HoursOf(hours))));
    }

    /// <summary>Shows the time zone.</summary>
    public Reply Zone(Asker asker) => screens.Zone(asker);

    /// <summary>Answers <c>/timezone</c>.</summary>
    public async Task<Reply> ZoneAsync(string arguments, Asker asker, CancellationToken cancel)
    {
        if (arguments.Length == 0) return screens.Zone(asker);
        var match = ZoneSearch.Find(arguments, time.GetUtcNow());
        if (match.Zone is not null) return await SetZoneAsync(asker, match.Zone, cancel, match.Nearest).ConfigureAwait(false);
        var words = asker.Words;
        var said = match.Nearest.Count > 0 ? words[PhraseKeys.ZoneMeant] : Unread(asker, "/timezone Berlin");
        return screens.Zone(asker, said, match.Nearest);
    }

    /// <summary>Moves the reader to a time zone.</summary>
    /// <param name="asker">The reader.</param>
    /// <param name="zone">The zone's id.</param>
    /// <param name="cancel">Stops.</param>
    /// <param name="nearest">Cities with the same clock now, of a zone that knows no summer time.</param>
    public async Task<Reply> SetZoneAsync(
        Asker asker, string zone, CancellationToken cancel, IReadOnlyList<string>? nearest = null)
    {
        var changed = await changes.MoveAsync(asker, zone, cancel).ConfigureAwait(false);
        var now = time.GetUtcNow();
        var said = asker.Words.Text(
            PhraseKeys.ZoneSet,
            ("zone", ZoneWords.Of(changed.Zone, now, asker.Words.Language)),
            ("time", LocalTime.Time(now, changed.Zone, asker.Words.Language)));
        return nearest is { Count: > 0 }
            ? screens.Zone(changed, $"{said} {asker.Words[PhraseKeys.ZoneOffset]}", nearest)
            : screens.Zone(changed, said);
    }

    /// <summary>Answers <c>/language</c>.</summary>
    public async Task<Reply> LanguageAsync(string arguments, Asker asker, CancellationToken cancel)
    {
        if (arguments.Length == 0) return SettingsScreens.Language(asker);
        return LanguageNames.Find(arguments) is { } code
            ? await SetLanguageAsync(asker, code, cancel).ConfigureAwait(false)
            : SettingsScreens.Language(asker, Unread(asker, "/language English"));
    }

    /// <summary>Chooses a language, with null that of the app.</summary>
    public async Task<Reply> SetLanguageAsync(Asker asker, string? code, CancellationToken cancel)
    {
        var changed = await changes.SpeakAsync(asker, code, cancel).ConfigureAwait(false);
        return SettingsScreens.Language(changed, changed.Words[PhraseKeys.LanguageSet]);
    }

    /// <summary>Shows the pause.</summary>
    public Reply Pause(Asker asker) => screens.Pause(asker);

    /// <summary>Answers <c>/pause</c>.</summary>
    public async Task<Reply> PauseAsync(string arguments, Asker asker, CancellationToken cancel) =>
        PauseRequest.Read(arguments) is { } days
            ? await PauseAsync(asker, days, cancel).ConfigureAwait(false)
            : screens.Pause(asker, Unread(asker, "/pause 7"));

    /// <summary>Sends nothing for some days; 0: until the reader says so.</summary>
    public async Task<Reply> PauseAsync(Asker asker, int days, CancellationToken cancel)
    {
        DateTimeOffset? until = days == 0 ? null : time.GetUtcNow().AddDays(days);
        return screens.Pause(await changes.PauseAsync(asker, until, cancel).ConfigureAwait(false));
    }

    /// <summary>Answers <c>/resume</c>.</summary>
    public async Task<Reply> ResumeAsync(Asker asker, CancellationToken cancel) => screens.Pause(
        asker.Subscriber?.Paused is null ? asker : await changes.ResumeAsync(asker, cancel).ConfigureAwait(false),
        asker.Words[PhraseKeys.Resumed]);

    /// <summary>Answers <c>/privacy</c>.</summary>
    public async Task<Reply> PrivacyAsync(Asker asker, CancellationToken cancel) =>
        screens.Privacy(asker, (await follows.ListAsync(asker, cancel).ConfigureAwait(false)).Count);

    private static string Unread(Asker asker, string example) => asker.Words.Text(PhraseKeys.Unread, ("example", example));
}
