using Bot.Core.Composing.Assistance;
using Bot.Core.Desk;
using Bot.Core.Fetching;
using Bot.Core.Model;
using Bot.Core.Reading;
using Bot.Core.Work.Housekeeping;
using Bot.Networks.Mastodon;
using Bot.Networks.Telegram;
using Bot.Networks.Webhook;
using Bot.Storage;

namespace Bot.Settings;

/// <summary>Every setting, with its default. The names are the keys; <c>appsettings/appsettings.json</c> shows the same.</summary>
public sealed class BotSettings
{
    /// <summary>Where rows are kept.</summary>
    public StorageOptions Storage { get; set; } = new();

    /// <summary>The program's own web address.</summary>
    public WebOptions Web { get; set; } = new();

    /// <summary>The newsroom.</summary>
    public NewsroomOptions Newsroom { get; set; } = new();

    /// <summary>Where new articles appear.</summary>
    public List<SourceSettings> Sources { get; set; } = [];

    /// <summary>Sections and what they are called.</summary>
    public List<SectionSettings> Sections { get; set; } = [];

    /// <summary>Where posts go.</summary>
    public List<ChannelSettings> Channels { get; set; } = [];

    /// <summary>Who may act for the newsroom.</summary>
    public List<StaffSettings> Staff { get; set; } = [];

    /// <summary>The editors' desk.</summary>
    public DeskOptions Desk { get; set; } = new();

    /// <summary>The account on Telegram.</summary>
    public TelegramOptions Telegram { get; set; } = new();

    /// <summary>The account on Mastodon.</summary>
    public MastodonOptions Mastodon { get; set; } = new();

    /// <summary>How posts are pushed to systems of one's own.</summary>
    public WebhookOptions Webhook { get; set; } = new();

    /// <summary>How the web is asked.</summary>
    public FetchOptions Watching { get; set; } = new();

    /// <summary>How article pages are read.</summary>
    public ReadOptions Reading { get; set; } = new();

    /// <summary>The optional assistant that writes summaries.</summary>
    public AssistantOptions Assistant { get; set; } = new();

    /// <summary>How long history is kept.</summary>
    public HousekeepingOptions Housekeeping { get; set; } = new();
}
