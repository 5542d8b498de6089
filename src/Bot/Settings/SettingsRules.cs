using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Core.Composing;
using Bot.Core.Composing.Assistance;
using Bot.Core.Desk;
using Bot.Core.Fetching;
using Bot.Core.Model;
using Bot.Core.Reading;
using Bot.Core.Work.Housekeeping;
using Bot.Storage;

namespace Bot.Settings;

/// <summary>What settings must be, beyond their types. Every fault is listed by its key and how to mend it.</summary>
public static partial class SettingsRules
{
    private const int LongestFlair = 30;

    /// <summary>The faults of the settings.</summary>
    public static IEnumerable<SettingFault> Faults(BotSettings settings) =>
    [
        .. StorageRules.Faults(settings.Storage).Select(fault => new SettingFault(fault.Key, fault.Problem)),
        .. WebRules.Faults(settings), .. Newsroom(settings.Newsroom), .. Watching(settings.Watching), .. Reading(settings.Reading),
        .. TelegramRules.Faults(settings.Telegram), .. TelegramWebhookRules.Faults(settings), .. NetworkRules.Faults(settings),
        .. Assistant(settings.Assistant), .. Housekeeping(settings.Housekeeping), .. Desk(settings.Desk),
        .. settings.Sources.SelectMany(SourceRules.Faults), .. Twice("Sources", settings.Sources.Select(source => source.Name)),
        .. settings.Sections.SelectMany(Section), .. Twice("Sections", settings.Sections.Select(section => section.Name)),
        .. settings.Channels.SelectMany(ChannelRules.Faults), .. Twice("Channels", settings.Channels.Select(channel => channel.Name)),
        .. settings.Staff.SelectMany(Staff), .. Twice("Staff", settings.Staff.Select(member => member.Name)),
    ];

    /// <summary>What a run on the real network needs besides.</summary>
    public static IEnumerable<SettingFault> FaultsOfRun(BotSettings settings)
    {
        // Readers and staff talk to the bot on Telegram; a newsroom that only posts elsewhere needs no bot there.
        if (settings.Telegram.Token is null && (settings.Desk.Chat is not null || settings.Channels.Count == 0 || settings.Uses("Telegram")))
            yield return new("Telegram:Token", "missing. Give the token from BotFather as Telegram__Token, or the file that holds it as Telegram__TokenFile.");
        if (settings.Desk.Chat is null && settings.Channels.FindIndex(channel => channel.SameStory == TwinPolicy.Hold) is >= 0 and var holding)
            yield return new($"Channels:{holding}:SameStory", "Hold asks staff, and there is no editors' chat. Give its id as Desk:Chat, or write Post or Skip.");
        if (settings.Desk.Chat is null && settings.Channels.FindIndex(channel => !channel.Approval.IsOff) is >= 0 and var asking)
            yield return new($"Channels:{asking}:Approval", "it asks staff, and there is no editors' chat. Give its id as Desk:Chat, or leave Approval out.");
        if (settings.Sources.Count == 0)
            yield return new("Sources", "empty. Name at least one feed or section page as Sources:0:Name and Sources:0:Url.");
    }

    /// <summary>What the sandbox needs besides: it works for a paper at its own address, which must be known beforehand.</summary>
    public static IEnumerable<SettingFault> FaultsOfSandbox(BotSettings settings)
    {
        if (WebAddress.Parse(settings.Web.Url) is { Port: 0 })
            yield return new("Web:Url", "the sandbox needs a port that is known before it starts. Write for example http://127.0.0.1:5080.");
    }

    private static IEnumerable<SettingFault> Newsroom(NewsroomOptions newsroom)
    {
        foreach (var fault in Language("Newsroom:Language", newsroom.Language)) yield return fault;
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(newsroom.TimeZone, out _))
            yield return new("Newsroom:TimeZone", $"“{newsroom.TimeZone}” is not known. Write an IANA name such as Europe/Berlin.");
        foreach (var (network, template) in newsroom.Templates)
        {
            foreach (var fault in NetworkRules.Name($"Newsroom:Templates:{network}", network)) yield return fault;
            foreach (var fault in ChannelRules.Template($"Newsroom:Templates:{network}", template)) yield return fault;
        }
        foreach (var (label, hashtag) in newsroom.Hashtags)
            if (hashtag != Hashtags.None && Hashtag.From(hashtag).Length == 0)
                yield return new($"Newsroom:Hashtags:{label}", $"“{hashtag}” has no letter. Write a hashtag, or - for none.");
        foreach (var fault in ProfileRules.Faults(newsroom.Profile)) yield return fault;
        foreach (var (index, link) in newsroom.FollowLinks.Index())
        {
            if (string.IsNullOrWhiteSpace(link.Name)) yield return Missing($"Newsroom:FollowLinks:{index}:Name");
            if (AddressGuard.Read(link.Url) is null) yield return NotWeb($"Newsroom:FollowLinks:{index}:Url", link.Url);
        }
    }

    private static IEnumerable<SettingFault> Watching(FetchOptions watching)
    {
        foreach (var (index, host) in watching.AllowedPrivateHosts.Index())
            if (host.Length > 0 && !IsHostAndPort(host))
                yield return new($"Watching:AllowedPrivateHosts:{index}", $"“{host}” is not a host and its port. Write host:port, for example intranet.example:8080.");
    }

    private static IEnumerable<SettingFault> Housekeeping(HousekeepingOptions housekeeping)
    {
        if (housekeeping.HistoryDays is < 7 or > 3650)
            yield return new("Housekeeping:HistoryDays", "out of range. Write a number of days from 7 to 3650.");
        if (housekeeping.AuditDays is < 7 or > 3650)
            yield return new("Housekeeping:AuditDays", "out of range. Write a number of days from 7 to 3650.");
    }

    private static IEnumerable<SettingFault> Desk(DeskOptions desk)
    {
        if (desk.UndoGrace < TimeSpan.Zero || desk.UndoGrace > DeskOptions.LongestUndoGrace)
            yield return new("Desk:UndoGrace", "out of range. Write a time span from 00:00:00 to 00:10:00; with 00:00:00 posts go out at once.");
        if (desk is { AdminsAre: not null, Chat: null })
            yield return new("Desk:AdminsAre", "there is no editors' group whose administrators could be meant. Give its id as Desk:Chat, or leave this out.");
    }

    private static IEnumerable<SettingFault> Reading(ReadOptions reading)
    {
        if (reading.FirstReread != TimeSpan.Zero && reading.FirstReread < TimeSpan.FromSeconds(1) || reading.FirstReread > ReadOptions.LongestFirstReread)
            yield return new("Reading:FirstReread", "out of range. Write a time span from 00:00:01 to 00:04:00, or 00:00:00 for no re-reads.");
    }

    private static IEnumerable<SettingFault> Assistant(AssistantOptions assistant)
    {
        if (assistant.Url is { } url && AddressGuard.Read(url) is null) yield return NotWeb("Assistant:Url", url);
        if (assistant.Url is not null && assistant.Model is null)
            yield return new("Assistant:Model", "missing. Write the model's name as the service at Assistant:Url calls it.");
        if (assistant.Timeout < TimeSpan.FromSeconds(1) || assistant.Timeout > TimeSpan.FromMinutes(2))
            yield return new("Assistant:Timeout", "out of range. Write a time span from 00:00:01 to 00:02:00.");
        if (assistant.DailyBudget is < 1 or > 100_000)
            yield return new("Assistant:DailyBudget", "out of range. Write a number of requests from 1 to 100000; without an Assistant:Url nothing is asked.");
    }

    private static IEnumerable<SettingFault> Section(SectionSettings section, int index)
    {
        if (section.Name is null) yield return Missing($"Sections:{index}:Name");
        else if (SectionBook.Fold(section.Name).Length == 0)
            yield return new($"Sections:{index}:Name", $"“{section.Name}” has neither letters nor digits.");
        if (section.Emoji is { } emoji && (new StringInfo(emoji).LengthInTextElements != 1 || emoji.Any(char.IsLetterOrDigit)))
            yield return new($"Sections:{index}:Emoji", $"“{emoji}” is not one emoji. Write one, for example ⚽, or leave it out.");
        if (section.Flair is { } flair && new StringInfo(flair).LengthInTextElements > LongestFlair)
            yield return new($"Sections:{index}:Flair", $"longer than {LongestFlair} characters. Write a word or two, for example Comment.");
        foreach (var fault in section.Titles.Keys.SelectMany(language => Language($"Sections:{index}:Titles:{language}", language))) yield return fault;
    }

    private static IEnumerable<SettingFault> Staff(StaffSettings member, int index)
    {
        if (member.Name is null) yield return Missing($"Staff:{index}:Name");
        if (member.TelegramId is null) yield return Missing($"Staff:{index}:TelegramId");
        else if (member.TelegramId <= 0)
            yield return new($"Staff:{index}:TelegramId", $"“{member.TelegramId.Value.ToString(CultureInfo.InvariantCulture)}” is not a person's id. People have positive numbers.");
    }

    internal static IEnumerable<SettingFault> Twice(string list, IEnumerable<string?> names) => names.Index()
        .Where(entry => entry.Item is not null)
        .GroupBy(entry => entry.Item!, StringComparer.OrdinalIgnoreCase)
        .SelectMany(same => same.Skip(1))
        .Select(entry => new SettingFault($"{list}:{entry.Index}:Name", $"“{entry.Item}” is there twice. Names are unique."));

    internal static IEnumerable<SettingFault> Language(string key, string? language)
    {
        if (language is not null && !TwoLetters().IsMatch(language))
            yield return new(key, $"“{language}” is no language. Write two lower-case letters such as de or en.");
    }

    private static bool IsHostAndPort(string host) => HostAndPort().IsMatch(host) && Uri.TryCreate($"http://{host}", UriKind.Absolute, out _);

    internal static SettingFault Missing(string key) => new(key, "missing. It must be given.");

    internal static SettingFault NotWeb(string key, string url) => new(key, $"“{url}” is no address of the web. Write it in full, for example https://paper.example/feed.xml.");

    [GeneratedRegex("^[a-z]{2}$")]
    private static partial Regex TwoLetters();

    [GeneratedRegex(@"^(\[[0-9A-Fa-f:.]+\]|[^\s/:@?#\[\]]+):\d{1,5}$")]
    private static partial Regex HostAndPort();
}
