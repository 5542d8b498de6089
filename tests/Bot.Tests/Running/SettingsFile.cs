using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram;

namespace Bot.Tests.Running;

/// <summary>The settings of a newsroom that works for the sandbox's paper, as an operator writes them.</summary>
/// <param name="path">Where the file stands.</param>
internal sealed class SettingsFile(string path)
{
    private JsonObject settings = [];

    /// <summary>Where the file stands.</summary>
    public string Path => path;

    /// <summary>Settings with both roads of watching, a page that lists articles and feeds, and a channel for each language.</summary>
    /// <param name="folder">Where the file and the database stand.</param>
    /// <param name="sandbox">Where the paper and the Bot API are served.</param>
    public static SettingsFile For(string folder, Uri sandbox)
    {
        var written = JsonSerializer.SerializeToNode(new
        {
            Storage = new { ConnectionString = $"Data Source={System.IO.Path.Combine(folder, "bot.db")}" },
            Web = new { Url = "http://127.0.0.1:0" },
            Newsroom = new { Name = "Erlenfurter Bote", Language = "de", TimeZone = "Europe/Berlin" },
            Sources = new object[]
            {
                Source("Page", new(sandbox, "/paper/de/"), "de"),
                Source("Feed", new(sandbox, "/paper/de/rss.xml"), "de"),
                Source("Courier", new(sandbox, "/paper/en/rss.xml"), "en"),
            },
            Sections = new object[] { new { Name = "Politik", Titles = new { de = "Politik", en = "Politics" } } },
            Channels = new object[]
            {
                new { Name = "Bote", Address = "@erlenfurter_bote", Language = "de" },
                new { Name = "Courier", Address = "@erlenfurt_courier", Language = "en" },
            },
            Staff = new object[] { new { Name = "Erik", TelegramId = RunningSandbox.Erik, Role = "Editor" } },
            Desk = new { Chat = RunningSandbox.Editors, UndoGrace = "00:00:00" },
            Telegram = new
            {
                Token = SandboxWorld.DefaultToken,
                ApiUrl = sandbox.GetLeftPart(UriPartial.Authority),
                StagingChat = SandboxWorld.StagingChannel,
                // The sandbox carries a call out at once, or never.
                SettleTime = "00:00:01",
                // More is posted here in a minute than a newsroom posts, and this Telegram sets no limits.
                Pace = new { GroupPerMinute = 600 },
            },
            Watching = new { AllowedPrivateHosts = new[] { sandbox.Authority } },
        })!.AsObject();
        var file = new SettingsFile(System.IO.Path.Combine(folder, "newsroom.json")) { settings = written };
        file.Save();
        return file;
    }

    /// <summary>Writes another value for a setting.</summary>
    /// <param name="key">Its key, e.g. <c>Channels:0:Address</c>.</param>
    /// <param name="value">Its value.</param>
    public void Set(string key, string value)
    {
        var names = key.Split(':');
        JsonNode group = settings;
        // A group that is not there yet is made; of a list's entries, too, the configuration knows only their keys.
        foreach (var name in names[..^1]) group = Member(group, name) ?? (group[name] = new JsonObject());
        if (group is JsonArray list) list[int.Parse(names[^1], CultureInfo.InvariantCulture)] = value;
        else group[names[^1]] = value;
        Save();
    }

    /// <summary>Takes somebody into the staff.</summary>
    public void AddStaff(string name, long telegramId, string role)
    {
        settings["Staff"]!.AsArray().Add(new JsonObject { ["Name"] = name, ["TelegramId"] = telegramId, ["Role"] = role });
        Save();
    }

    /// <summary>Takes somebody out of the staff.</summary>
    public void RemoveStaff(string name)
    {
        var staff = settings["Staff"]!.AsArray();
        staff.Remove(staff.Single(member => (string?)member!["Name"] == name));
        Save();
    }

    /// <summary>Lets the program fetch from one more address of this machine.</summary>
    public void Allow(Uri address)
    {
        settings["Watching"]!["AllowedPrivateHosts"]!.AsArray().Add(address.Authority);
        Save();
    }

    /// <summary>Has nobody but staff who could say whether a post stands.</summary>
    public void TakeStagingChatAway()
    {
        settings["Telegram"]!.AsObject().Remove("StagingChat");
        Save();
    }

    /// <summary>Takes a source out.</summary>
    /// <param name="name">Its name.</param>
    public void RemoveSource(string name)
    {
        var sources = settings["Sources"]!.AsArray();
        sources.Remove(sources.Single(source => (string?)source!["Name"] == name));
        Save();
    }

    /// <summary>Lets a system push articles.</summary>
    public void LetPush(string name, string token)
    {
        settings["Web"]!["PushTokens"] = new JsonArray(new JsonObject { ["Name"] = name, ["Token"] = token });
        Save();
    }

    /// <summary>Posts German articles to another network as well.</summary>
    /// <param name="network">The network, and the channel's name.</param>
    /// <param name="address">The channel's address there.</param>
    /// <param name="account">The network's settings.</param>
    /// <param name="server">Where it is, if it has a private address.</param>
    public void AddNetwork(string network, string address, object account, Uri server)
    {
        settings["Channels"]!.AsArray().Add(new JsonObject
        {
            ["Name"] = network, ["Network"] = network, ["Address"] = address, ["Language"] = "de",
        });
        settings[network] = JsonSerializer.SerializeToNode(account);
        settings["Watching"]!["AllowedPrivateHosts"]!.AsArray().Add(server.Authority);
        Save();
    }

    /// <summary>Has the pages of fresh articles read again so soon.</summary>
    public void RereadAfter(string first)
    {
        settings["Reading"] = new JsonObject { ["FirstReread"] = first };
        Save();
    }

    /// <summary>The value that is written for a setting.</summary>
    public string Value(string key) => (string)key.Split(':').Aggregate<string, JsonNode?>(settings, (group, name) => Member(group!, name))!;

    private static JsonNode? Member(JsonNode group, string name) =>
        group is JsonArray list ? list[int.Parse(name, CultureInfo.InvariantCulture)] : group[name];

    private static object Source(string name, Uri url, string language) => new { Name = name, Url = url.AbsoluteUri, Language = language, Every = "00:00:01" };

    private void Save() => File.WriteAllText(path, settings.ToJsonString());
}
