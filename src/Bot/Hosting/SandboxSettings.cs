using Bot.Core.Desk;
using Bot.Core.Model;
using Bot.Networks.Telegram;
using Bot.Sandbox;
using Bot.Sandbox.Telegram;
using Bot.Settings;

namespace Bot.Hosting;

/// <summary>The settings of a newsroom that works for the sandbox's paper, as an operator would have written them.</summary>
internal static class SandboxSettings
{
    /// <summary>Points the program at the sandbox that it will serve at the address; the rest of the settings stays.</summary>
    /// <returns>How the sandbox is set up.</returns>
    public static SandboxOptions Apply(BotSettings settings, Uri address)
    {
        var folder = Path.Combine(FolderOf(settings.Storage.ConnectionString), "sandbox");
        settings.Storage.ConnectionString = $"Data Source={Path.Combine(folder, "newsroom.db")}";
        settings.Telegram.Token = SandboxWorld.DefaultToken;
        settings.Telegram.ApiUrl = address.GetLeftPart(UriPartial.Authority);
        settings.Telegram.StagingChat = SandboxWorld.StagingChannel;
        // The sandbox has carried a call out within the longest wait for a link card.
        settings.Telegram.SettleTime = TimeSpan.FromSeconds(4);
        settings.Telegram.Updates = TelegramUpdateMode.LongPolling;
        settings.Watching.AllowedPrivateHosts.Add(address.Authority);
        settings.Newsroom.Name = "Erlenfurter Bote";
        settings.Newsroom.Language = "de";
        settings.Newsroom.TimeZone = "Europe/Berlin";
        settings.Newsroom.FollowLinks = [new FollowLink { Name = "Erlenfurter Bote", Url = new Uri(address, "/paper/de/").AbsoluteUri }];
        settings.Sections = Sections();
        settings.Sources = Sources(address);
        settings.Channels =
        [
            new() { Name = "Erlenfurter Bote", Address = "@erlenfurter_bote", Language = "de" },
            new() { Name = "Erlenfurt Courier", Address = "@erlenfurt_courier", Language = "en" },
        ];
        settings.Staff =
        [
            new() { Name = "Erik", TelegramId = SandboxWorld.Owner, Role = StaffRole.Owner },
            new() { Name = "Anna", TelegramId = SandboxWorld.Editor, Role = StaffRole.Editor },
        ];
        settings.Desk = new DeskOptions { Chat = SandboxWorld.EditorsGroup };
        return new SandboxOptions(folder, address);
    }

    /// <summary>Both roads of watching: a page that lists articles, and feeds. What they tell twice is one story.</summary>
    private static List<SourceSettings> Sources(Uri address) =>
    [
        new() { Name = "Alle Nachrichten", Url = new Uri(address, "/paper/de/").AbsoluteUri, Kind = WatchedKind.SectionPage, Language = "de", Every = TimeSpan.FromSeconds(1) },
        new() { Name = "Feed", Url = new Uri(address, "/paper/de/rss.xml").AbsoluteUri, Language = "de", Every = TimeSpan.FromSeconds(2) },
        new() { Name = "Courier", Url = new Uri(address, "/paper/en/rss.xml").AbsoluteUri, Language = "en", Every = TimeSpan.FromSeconds(1) },
    ];

    private static List<SectionSettings> Sections() =>
    [
        Section("Politik", "Politics"), Section("Wirtschaft", "Business"), Section("Gesellschaft", "Society"),
        Section("Kultur", "Culture"), Section("Sport", "Sport"),
    ];

    private static SectionSettings Section(string german, string english) => new()
    {
        Name = german,
        Titles = new() { ["de"] = german, ["en"] = english },
    };

    /// <summary>The folder of the database that a real run would use: the sandbox keeps its own beside it.</summary>
    private static string FolderOf(string connectionString)
    {
        var file = new System.Data.Common.DbConnectionStringBuilder { ConnectionString = connectionString }
            .TryGetValue("Data Source", out var source) ? source as string : null;
        return Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder : "data";
    }
}
