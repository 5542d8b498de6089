using Bot.Settings;

namespace Bot.Tests.Settings;

public class SettingsRulesTests
{
    private static readonly (string Key, string? Value)[] Whole =
    [
        ("Telegram:Token", "123456789:AAabcdefghijklmnopqrstuvwxyz_-01234"),
        ("Sources:0:Name", "All news"), ("Sources:0:Url", "https://paper.example/feed.xml"),
        ("Sections:0:Name", "Politics"),
        ("Channels:0:Name", "Paper"), ("Channels:0:Address", "@paper"),
        ("Web:PushTokens:0:Name", "CMS"), ("Web:PushTokens:0:Token", "abcdefghij-0123456789"),
        ("Staff:0:Name", "Erika"), ("Staff:0:TelegramId", "4711"),
    ];

    [Theory]
    [InlineData("Storage:Provider", "Postgres", "There is Sqlite.")]
    [InlineData("Web:Url", "somewhere", "http://127.0.0.1:5080")]
    [InlineData("Web:Url", "http://127.0.0.1:70000", "http://127.0.0.1:5080")]
    [InlineData("Web:Url", "https://127.0.0.1:5080", "http://127.0.0.1:5080")]
    [InlineData("Web:PublicUrl", "bot.paper.example", "https://bot.paper.example")]
    [InlineData("Web:PublicUrl", "ftp://bot.paper.example", "https://bot.paper.example")]
    [InlineData("Web:PublicUrl", "https://bot.paper.example/?in", "https://bot.paper.example")]
    [InlineData("Web:PublicUrl", "https://me:pw@bot.paper.example", "https://bot.paper.example")]
    [InlineData("Web:PushTokens:0:Name", null, "missing")]
    [InlineData("Web:PushTokens:0:Name", "ALL news", "name of a source")]
    [InlineData("Web:PushTokens:0:Token", null, "missing")]
    [InlineData("Web:PushTokens:0:Token", "abc", "20 or more")]
    [InlineData("Newsroom:Language", "German", "de or en")]
    [InlineData("Newsroom:TimeZone", "Mars/Olympus", "Europe/Berlin")]
    [InlineData("Newsroom:Profile:Names:german", "Bote", "de or en")]
    [InlineData("Newsroom:Profile:Names:de", "A name that is longer than the sixty-four characters that Telegram takes", "64 characters")]
    [InlineData("Newsroom:FollowLinks:0:Name", null, "missing")]
    [InlineData("Newsroom:FollowLinks:0:Url", "paper.example", "https://paper.example/")]
    [InlineData("Sources:0:Name", null, "missing")]
    [InlineData("Sources:0:Url", null, "missing")]
    [InlineData("Sources:0:Url", "ftp://paper.example/feed", "https://paper.example/feed.xml")]
    [InlineData("Sources:0:Every", "00:00:00.5", "from 00:00:01 to 7.00:00:00")]
    [InlineData("Sources:0:Every", "8.00:00:00", "from 00:00:01 to 7.00:00:00")]
    [InlineData("Sources:0:Language", "deutsch", "de or en")]
    [InlineData("Sources:0:Selectors:Item", "li[", "li.teaser or h3 a")]
    [InlineData("Sources:0:Selectors:Link", ":scope > a", "is not supported")]
    [InlineData("Sections:0:Name", null, "missing")]
    [InlineData("Sections:0:Name", "***", "neither letters nor digits")]
    [InlineData("Sections:0:Titles:german", "Politik", "de or en")]
    [InlineData("Channels:0:Name", null, "missing")]
    [InlineData("Channels:0:Network", "Pigeon", "There is Telegram, Mastodon, Webhook.")]
    [InlineData("Channels:0:Address", null, "missing")]
    [InlineData("Channels:0:Address", "paper", "@name or the numeric chat id")]
    [InlineData("Channels:0:Topic", "1", "from 2 on")]
    [InlineData("Channels:0:Language", "DE", "de or en")]
    [InlineData("Channels:0:Template", "poster", "card, photo, brief, headline")]
    [InlineData("Channels:0:Template", "{{ title", "line 1")]
    [InlineData("Channels:0:Template", "<b>{{ titel }}</b>", "line 1, column 7: there is no value “titel”. Did you mean title?")]
    [InlineData("Channels:0:Hashtags", "11", "0 to 10")]
    [InlineData("Channels:0:Buttons:0", "Like", "ReadOn, Share, Section")]
    [InlineData("Newsroom:Templates:Fax", "card", "Telegram")]
    [InlineData("Newsroom:Templates:Telegram", "poster", "card, photo, brief, headline")]
    [InlineData("Newsroom:Hashtags:Sport", "2024", "-")]
    [InlineData("Sections:0:Emoji", "Ball", "one emoji")]
    [InlineData("Sections:0:Flair", "A flair that is much longer than a word", "30 characters")]
    [InlineData("Channels:0:MaxAge", "00:00:30", "from 00:01:00")]
    [InlineData("Channels:0:QuietHours", "22-6", "22:00-06:30")]
    [InlineData("Channels:0:QuietHours", "06:00-06:00", "22:00-06:30")]
    [InlineData("Channels:0:InQuietHours", "Loud", "Hold, Silent, Digest")]
    [InlineData("Channels:0:InQuietHours", "Digest", "Channels:0:QuietHours")]
    [InlineData("Channels:0:PaidBroadcasts", "0", "from 1 to 1000000")]
    [InlineData("Channels:0:DripRest", "Digest", "Channels:0:Drip")]
    [InlineData("Channels:0:Drip", "0", "from 1 to 1000")]
    [InlineData("Desk:UndoGrace", "00:10:01", "from 00:00:00 to 00:10:00")]
    [InlineData("Desk:UndoGrace", "-00:00:01", "from 00:00:00 to 00:10:00")]
    [InlineData("Telegram:Pace:AccountPerSecond", "0", "from 1 to 100000")]
    [InlineData("Telegram:Pace:ChatBurst", "101", "from 1 to 100")]
    [InlineData("Channels:0:SummaryLength", "39", "from 40 to 4000")]
    [InlineData("Channels:0:SameStory", "Wait", "Post, Hold, Skip")]
    [InlineData("Channels:0:Approval:Hours", "at night", "22:00-06:30")]
    [InlineData("Channels:0:Approval:Remind", "00:00:10", "00:01:00")]
    [InlineData("Channels:0:Approval:After", "31.00:00:00", "30.00:00:00")]
    [InlineData("Channels:0:Approval:Then", "Forget", "Wait, Post, Drop")]
    [InlineData("Channels:0:Approval:Filter:Any:0:Words", "!?", "neither letters nor digits")]
    [InlineData("Channels:0:Filter:Any:0:Regex", "(unclosed", "not a pattern")]
    [InlineData("Channels:0:Filter:All:0:Word", "ferry", "Words")]
    [InlineData("Channels:0:Filter:All:0:Words", "!?", "neither letters nor digits")]
    [InlineData("Channels:0:Filter:None:0:LongerThan", "-1", "negative")]
    [InlineData("Channels:0:Filter:None:0:Language", "DE", "de or en")]
    [InlineData("Assistant:Url", "somewhere", "in full")]
    [InlineData("Assistant:Timeout", "00:05:00", "00:02:00")]
    [InlineData("Assistant:DailyBudget", "0", "from 1 to 100000")]
    [InlineData("Staff:0:Name", null, "missing")]
    [InlineData("Staff:0:TelegramId", null, "missing")]
    [InlineData("Staff:0:TelegramId", "-100123", "positive")]
    [InlineData("Telegram:Token", "12:secret", "BotFather")]
    [InlineData("Telegram:ApiUrl", "api.example", "in full")]
    [InlineData("Telegram:ApiUrl", "https://api.example/path", "Write scheme, host and port only.")]
    [InlineData("Reading:FirstReread", "00:00:00.5", "from 00:00:01 to 00:04:00")]
    [InlineData("Reading:FirstReread", "00:05:00", "from 00:00:01 to 00:04:00")]
    [InlineData("Watching:AllowedPrivateHosts:0", "intranet", "intranet.example:8080")]
    [InlineData("Watching:AllowedPrivateHosts:0", "intranet:99999", "intranet.example:8080")]
    [InlineData("Watching:AllowedPrivateHosts:0", "http://intranet:80", "intranet.example:8080")]
    public void A_wrong_setting_is_told_by_its_key_and_how_to_mend_it(string key, string? value, string mending) =>
        Assert.Contains(Given.Faults(Changed(key, value)), fault => fault.Key == key && fault.Problem.Contains(mending, StringComparison.Ordinal));

    [Theory]
    [InlineData("Mastodon", "paper example", "Channels:0:Address", "Write @name")]
    [InlineData("Mastodon", "@paper", "Mastodon:Instance", "https://mastodon.example")]
    [InlineData("Mastodon", "@paper", "Mastodon:Token", "Mastodon__TokenFile")]
    [InlineData("Webhook", "@paper", "Channels:0:Address", "https://cms.example/posts")]
    [InlineData("Webhook", "http://cms.example/posts", "Channels:0:Address", "Watching:AllowedPrivateHosts")]
    [InlineData("Webhook", "https://cms.example/posts", "Webhook:Secret", "Webhook__SecretFile")]
    public void A_network_says_what_its_channels_and_its_account_need(string network, string address, string key, string mending) => Assert.Contains(
        Given.Faults([.. Changed("Channels:0:Address", address), ("Channels:0:Network", network)]),
        fault => fault.Key == key && fault.Problem.Contains(mending, StringComparison.Ordinal));

    [Theory]
    [InlineData("Telegram:WebhookUrl", null, "https://bot.example/telegram/updates")]
    [InlineData("Telegram:WebhookUrl", "bot.example/updates", "in full")]
    [InlineData("Telegram:WebhookUrl", "http://bot.example/updates", "https only")]
    [InlineData("Telegram:WebhookUrl", "https://bot.example:5080/updates", "443, 80, 88, 8443")]
    [InlineData("Telegram:WebhookUrl", "https://bot.example", "has no path")]
    [InlineData("Telegram:WebhookUrl", "https://bot.example/metrics", "/telegram/updates")]
    [InlineData("Telegram:WebhookUrl", "https://bot.example/{a}", "/telegram/updates")]
    [InlineData("Telegram:WebhookUrl", "https://bot.example/123456789:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "token")]
    [InlineData("Telegram:WebhookSecret", null, "Telegram__WebhookSecretFile")]
    [InlineData("Telegram:WebhookSecret", "with a blank", "letters")]
    public void A_webhook_is_told_how_it_can_be_reached_and_its_secret_is_not(string key, string? value, string mending)
    {
        var fault = Assert.Single(Given.Faults([.. Brought.Where(setting => setting.Item1 != key), (key, value)]));
        Assert.Equal(key, fault.Key);
        Assert.Contains(mending, fault.Problem, StringComparison.Ordinal);
        if (value is not null && key == "Telegram:WebhookSecret") Assert.DoesNotContain(value, fault.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://bot.example/updates", "https://api.telegram.org")]
    [InlineData("https://bot.example:8443/from/telegram", "https://api.telegram.org/")]
    [InlineData("http://bot.intranet:5080/updates", "http://telegram.intranet:8081")]
    public void A_bot_api_server_of_ones_own_takes_http_and_any_port(string url, string api) => Assert.Empty(
        Given.Faults([.. Brought.Where(setting => setting.Item1 != "Telegram:WebhookUrl"), ("Telegram:WebhookUrl", url), ("Telegram:ApiUrl", api)]));

    private static (string, string?)[] Brought =>
    [
        .. Changed("Telegram:Token", "123456789:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"), ("Telegram:Updates", "Webhook"),
        ("Telegram:WebhookUrl", "https://bot.example/updates"), ("Telegram:WebhookSecret", "what-only-Telegram-knows"),
    ];

    [Theory]
    [InlineData("Mastodon:Instance", "mastodon.example", "https://mastodon.example")]
    [InlineData("Mastodon:Instance", "https://mastodon.example/@paper", "scheme and host only")]
    [InlineData("Mastodon:Token", "a b", "without blanks")]
    [InlineData("Webhook:Secret", "short", "20 or more")]
    [InlineData("Webhook:Secret", "whsec_this-is-no-base64!", "no base64")]
    [InlineData("Webhook:RequestTimeout", "00:05:00", "from 00:00:01 to 00:02:00")]
    public void A_wrong_account_is_told_and_its_secret_is_not(string key, string value, string mending)
    {
        var fault = Assert.Single(Given.Faults([.. Whole, (key, value)]));
        Assert.Equal(key, fault.Key);
        Assert.Contains(mending, fault.Problem, StringComparison.Ordinal);
        if (key is "Mastodon:Token" or "Webhook:Secret") Assert.DoesNotContain(value, fault.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mastodon", "@paper@mastodon.example")]
    [InlineData("Mastodon", "paper")]
    [InlineData("Webhook", "https://cms.example/posts?key=1")]
    [InlineData("Webhook", "http://cms.intranet:8080/posts")]
    public void An_address_is_as_its_network_has_it(string network, string address) => Assert.Empty(Given.Faults(
    [
        .. Changed("Channels:0:Address", address), ("Channels:0:Network", network), ("Mastodon:Instance", "https://mastodon.example"),
        ("Mastodon:Token", "token-of-the-account"), ("Webhook:Secret", "secret-of-the-receiver"),
        ("Watching:AllowedPrivateHosts:0", "cms.intranet:8080"),
    ]));

    [Theory]
    [InlineData("Feed", "li", "Sources:0:Selectors", "write SectionPage or Auto as its Kind")]
    [InlineData("Sitemap", "li", "Sources:0:Selectors", "write SectionPage or Auto as its Kind")]
    [InlineData("SectionPage", null, "Sources:0:Selectors:Item", "missing")]
    [InlineData("Auto", null, "Sources:0:Selectors:Item", "missing")]
    public void Selectors_need_a_page_and_its_items(string kind, string? item, string key, string mending)
    {
        var fault = Assert.Single(Given.Faults(
            [.. Whole, ("Sources:0:Kind", kind), ("Sources:0:Selectors:Item", item), ("Sources:0:Selectors:Title", "h3")]));

        Assert.Equal(key, fault.Key);
        Assert.Contains(mending, fault.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_that_are_right_have_no_faults() => Assert.Empty(Given.Faults(Whole));

    [Theory]
    [InlineData("Reading:FirstReread", "00:00:00")]
    [InlineData("Reading:FirstReread", "00:04:00")]
    [InlineData("Watching:AllowedPrivateHosts:0", "intranet.example:8080")]
    [InlineData("Watching:AllowedPrivateHosts:0", "10.0.0.7:80")]
    [InlineData("Watching:AllowedPrivateHosts:0", "[fd00::1]:80")]
    [InlineData("Channels:0:Address", "-1001234567890")]
    [InlineData("Channels:0:Template", "<b>{{ title }}</b>")]
    [InlineData("Sources:0:Selectors:Item", "main > li.teaser:not(.ad), article")]
    [InlineData("Sources:0:Selectors", null)]
    [InlineData("Channels:0:Network", "telegram")]
    [InlineData("Storage:Provider", "sqlite")]
    [InlineData("Web:Url", "http://*:5080")]
    [InlineData("Web:PublicUrl", "https://bot.paper.example")]
    [InlineData("Web:PublicUrl", "http://bot.paper.example:8080/newsroom/")]
    public void What_may_be_written_has_no_fault(string key, string? value) => Assert.Empty(Given.Faults(Changed(key, value)));

    [Theory]
    [InlineData("Sources", "all NEWS")]
    [InlineData("Sections", "politics")]
    [InlineData("Channels", "PAPER")]
    [InlineData("Staff", "Erika")]
    public void A_name_that_is_there_twice_is_told_where_it_comes_again(string list, string name) =>
        Assert.Contains(
            new SettingFault($"{list}:1:Name", $"“{name}” is there twice. Names are unique."),
            Given.Faults([.. Whole, ($"{list}:1:Name", name)]));

    [Fact]
    public void Every_fault_is_listed_not_only_the_first() => Assert.Equal(
        [
            "Channels:0:Address", "Channels:0:Network", "Newsroom:Langage", "Sources:0:Every", "Sources:0:Name", "Sources:0:Url",
            "Staff:0:Name", "Staff:0:Role", "Staff:0:TelegramId", "Storage:Provider",
        ],
        Given.Faults(
            ("Newsroom:Langage", "de"), ("Storage:Provider", "Postgres"), ("Sources:0:Url", "ftp://paper.example/"), ("Sources:0:Every", "often"),
            ("Channels:0:Name", "Paper"), ("Channels:0:Network", "Pigeon"), ("Staff:0:Role", "Boss")).Select(fault => fault.Key).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("12:secret")]
    [InlineData("secret")]
    [InlineData("123456789:secret_secret_secret_secret_secret secret")]
    public void The_token_is_never_repeated_in_a_fault(string token) =>
        Assert.DoesNotContain("secret", new SettingsException(Given.Faults(("Telegram:Token", token))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_run_needs_a_token_and_a_source() => Assert.Equal(
        ["Telegram:Token", "Sources"], SettingsRules.FaultsOfRun(Given.Settings()).Select(fault => fault.Key));

    [Fact]
    public void With_both_a_run_needs_no_more() => Assert.Empty(SettingsRules.FaultsOfRun(Given.Settings(Whole)));

    [Theory]
    [InlineData("http://127.0.0.1:0", "Web:Url")]
    [InlineData("http://127.0.0.1:5080", null)]
    public void The_sandbox_needs_a_port_that_is_known_before(string url, string? key) => Assert.Equal(
        key, SettingsRules.FaultsOfSandbox(Given.Settings(("Web:Url", url))).SingleOrDefault()?.Key);

    private static (string Key, string? Value)[] Changed(string key, string? value) =>
        [.. Whole.Where(setting => setting.Key != key), (key, value)];
}
