using System.Globalization;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Chat.Settings;

/// <summary>The buttons of the settings: <c>o</c> shows them all, a letter more shows one, and its value changes it.</summary>
internal sealed class SettingsButtons(SettingsDesk desk) : IButtonFamily
{
    /// <summary>Shows all settings.</summary>
    public const string Main = "o";

    /// <summary>Shows the digest.</summary>
    public const string Digest = Main + ":g";

    /// <summary>Gives the digest up.</summary>
    public const string DigestOff = Digest + ":off";

    /// <summary>Lets the digest come with a sound or without.</summary>
    public const string DigestSound = Digest + ":sound";

    /// <summary>Shows the quiet hours.</summary>
    public const string Quiet = Main + ":q";

    /// <summary>Gives the quiet hours up.</summary>
    public const string QuietOff = Quiet + ":off";

    /// <summary>Shows the time zone.</summary>
    public const string Zone = Main + ":z";

    /// <summary>Shows the languages.</summary>
    public const string Language = Main + ":l";

    /// <summary>Speaks the language of the app.</summary>
    public const string LanguageOfApp = Language + ":app";

    /// <summary>Shows the pause.</summary>
    public const string Pause = Main + ":p";

    /// <summary>Ends the pause.</summary>
    public const string Resume = Main + ":r";

    /// <summary>Shows what is kept.</summary>
    public const string Privacy = Main + ":i";

    /// <summary>The compact form of a time in data, where a colon parts values.</summary>
    private const string Compact = "HHmm";

    /// <inheritdoc />
    public string Prefix => Main;

    /// <inheritdoc />
    public CommandPlaces Places => CommandPlaces.Readers;

    /// <inheritdoc />
    public bool IsForAdmins(string data) => true;

    /// <summary>Back to all settings.</summary>
    public static ReplyButton Back(Wording words) => new(words[PhraseKeys.ToSettings], Main);

    /// <summary>The data that plan a digest.</summary>
    public static string DataOf(DigestPlan plan) =>
        string.Create(
            CultureInfo.InvariantCulture, $"{Digest}:{plan.At.ToString(Compact, CultureInfo.InvariantCulture)}:{(int)plan.Days}");

    /// <summary>The data that set quiet hours.</summary>
    public static string DataOf(QuietHours hours) => $"{Quiet}:{hours.ToString().Replace(":", "", StringComparison.Ordinal)}";

    /// <summary>The data that set a time zone.</summary>
    public static string ZoneData(string zone) => $"{Zone}:{zone}";

    /// <summary>The data that choose a language.</summary>
    public static string LanguageData(string code) => $"{Language}:{code}";

    /// <summary>The data that pause for some days; 0: until resumed.</summary>
    public static string PauseData(int days) => string.Create(CultureInfo.InvariantCulture, $"{Pause}:{days}");

    /// <inheritdoc />
    public async Task<PressAnswer?> PressAsync(string data, Asker asker, CancellationToken cancel) => data switch
    {
        Main => Shown(await desk.AllAsync(asker, cancel).ConfigureAwait(false)),
        Digest => Shown(SettingsScreens.Digest(asker)),
        DigestOff => Shown(await desk.SetDigestAsync(asker, null, cancel).ConfigureAwait(false)),
        DigestSound => Shown(await desk.TurnSoundAsync(asker, cancel).ConfigureAwait(false)),
        Quiet => Shown(SettingsScreens.Quiet(asker)),
        QuietOff => Shown(await desk.SetQuietAsync(asker, null, cancel).ConfigureAwait(false)),
        Zone => Shown(desk.Zone(asker)),
        Language => Shown(SettingsScreens.Language(asker)),
        LanguageOfApp => Shown(await desk.SetLanguageAsync(asker, null, cancel).ConfigureAwait(false)),
        Pause => Shown(desk.Pause(asker)),
        Resume => Shown(await desk.ResumeAsync(asker, cancel).ConfigureAwait(false)),
        Privacy => Shown(await desk.PrivacyAsync(asker, cancel).ConfigureAwait(false)),
        _ => await SetAsync(data.Split(':', 3), asker, cancel).ConfigureAwait(false),
    };

    private async Task<PressAnswer?> SetAsync(string[] parts, Asker asker, CancellationToken cancel) => parts switch
    {
        [Main, "g", var value] when Plan(value) is { } plan =>
            Shown(await desk.SetDigestAsync(asker, plan, cancel).ConfigureAwait(false)),
        [Main, "q", var value] when Hours(value) is { } hours =>
            Shown(await desk.SetQuietAsync(asker, hours, cancel).ConfigureAwait(false)),
        [Main, "z", var value] when Readers.ReaderZones.Find(value) is not null =>
            Shown(await desk.SetZoneAsync(asker, value, cancel).ConfigureAwait(false)),
        [Main, "l", var value] when Phrases.Languages.Contains(value) =>
            Shown(await desk.SetLanguageAsync(asker, value, cancel).ConfigureAwait(false)),
        [Main, "p", var value] when Days(value) is { } days =>
            Shown(await desk.PauseAsync(asker, days, cancel).ConfigureAwait(false)),
        _ => null,
    };

    private static PressAnswer Shown(Reply screen) => new() { Edit = screen };

    private static DigestPlan? Plan(string value) =>
        value.Split(':') is [{ Length: 4 } at, var days] && DigestPlan.TryParse($"{at[..2]}:{at[2..]} {days}", out var plan)
            ? plan
            : null;

    private static QuietHours? Hours(string value) =>
        value.Split('-') is [{ Length: 4 } from, { Length: 4 } to]
        && QuietHours.TryParse($"{from[..2]}:{from[2..]}-{to[..2]}:{to[2..]}", out var hours) ? hours : null;

    private static int? Days(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= PauseRequest.Longest
            ? days
            : null;
}
