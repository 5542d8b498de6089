using Bot.Core.Composing;
using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Core.Watching;

namespace Bot.Testing;

/// <summary>
/// Builders of valid values: a test names only what it is about, and this supplies the rest. The news is from Erlenfurt,
/// a town that does not exist.
/// </summary>
public static class Some
{
    /// <summary>A Tuesday noon in March, at which every test's day begins.</summary>
    public static DateTimeOffset Noon { get; } = new(2026, 3, 3, 12, 0, 0, TimeSpan.Zero);

    public static Source Source(
        string name = "Stadtblatt", string url = "https://stadtblatt.example/feed.xml", SourceKind kind = SourceKind.Feed,
        string? section = null, TimeSpan? every = null, Origin origin = Origin.Settings, DateTimeOffset? nextLook = null,
        SectionSelectors? selectors = null) => new()
        {
            Name = name,
            Url = url,
            Kind = kind,
            Section = section,
            Language = "de",
            Every = every,
            Selectors = selectors,
            Origin = origin,
            NextLook = nextLook ?? Noon,
        };

    /// <summary>A source's subscription that nobody was asked for yet.</summary>
    public static HubSubscription HubSubscription(
        SourceId source = default, string hub = "https://hub.example/", string topic = "https://stadtblatt.example/feed.xml",
        DateTimeOffset? due = null) => new()
        {
            SourceId = source,
            Hub = hub,
            Topic = topic,
            State = HubSubscriptionState.Wanted,
            Due = due ?? Noon,
        };

    public static Channel Channel(
        string name = "Stadtnachrichten", string address = "@erlenfurt", string? language = null,
        IEnumerable<string>? sections = null, string? template = null, Origin origin = Origin.Settings) => new()
        {
            Name = name,
            Network = "Telegram",
            Address = address,
            Language = language,
            Sections = [.. sections ?? []],
            Template = template,
            Origin = origin,
        };

    public static StaffMember StaffMember(
        string name = "Jutta Brandt", long telegramId = 4711, StaffRole role = StaffRole.Editor,
        Origin origin = Origin.Settings) => new()
        {
            Name = name,
            TelegramId = telegramId,
            Role = role,
            Origin = origin,
        };

    /// <summary>An article as the page tells it, not stored yet.</summary>
    public static Article Article(
        string key = "stadtblatt.example/markthalle", string title = "Markthalle öffnet wieder", string language = "de",
        ArticleStage stage = ArticleStage.Read, DateTimeOffset? found = null, DateTimeOffset? published = null,
        SourceId? foundAt = null, params string[] sections) => new()
        {
            Key = key,
            Link = $"https://{key}",
            Title = title,
            Lead = "Nach zwei Jahren Umbau öffnet die Markthalle am Samstag. Vierzig Stände sind vergeben.",
            Text = "Nach zwei Jahren Umbau öffnet die Markthalle am Samstag. Vierzig Stände sind vergeben.\n\n"
                + "Der Rat kommt zur Feier.",
            Dateline = "ERLENFURT, 3. März (EB)",
            Language = language,
            SiteName = "Erlenfurter Stadtblatt",
            Found = found ?? Noon,
            Published = published,
            Dated = published ?? found ?? Noon,
            Due = found ?? Noon,
            Stage = stage,
            FoundAt = foundAt,
            Sections = [.. sections.Select(Section)],
        };

    /// <summary>The section of a label, by its folded key.</summary>
    public static ArticleSection Section(string label) => new() { Key = SectionBook.Fold(label), Label = label };

    /// <summary>An entry of a source about the same story as <see cref="Article"/>.</summary>
    public static SeenEntry Entry(
        string key = "stadtblatt.example/markthalle", string? entryKey = null, string fingerprint = "a",
        string title = "Markthalle öffnet wieder", string language = "de", DateTimeOffset? published = null,
        params string[] sections) => new()
        {
            EntryKey = entryKey ?? key,
            Fingerprint = fingerprint,
            ArticleKey = key,
            Link = $"https://{key}",
            Title = title,
            Language = language,
            Published = published,
            Sections = [.. sections.Select(Section)],
        };

    public static PostContent Content(string text = "Markthalle öffnet wieder") => new() { Text = text, PlainText = text };

    /// <summary>A post of the article that waits for its delivery.</summary>
    public static Post Post(
        ArticleId article, ChannelId channel, PostState state = PostState.Waiting, int turn = 0, int revision = 1, string? by = null) => new()
        {
            ArticleId = article,
            ChannelId = channel,
            Turn = turn,
            Revision = revision,
            Content = Content(),
            State = state,
            By = by,
            Composed = Noon,
        };

    /// <summary>A delivery with its place in a made-up line.</summary>
    public static Delivery Delivery(
        DeliveryAct act = DeliveryAct.Publish, DeliveryState state = DeliveryState.Due, int revision = 1, long id = 1) => new()
        {
            Id = new DeliveryId(id),
            PostId = new PostId(1),
            ChannelId = new ChannelId(1),
            Revision = revision,
            Act = act,
            State = state,
            Due = Noon,
            Created = Noon,
        };

    /// <summary>A reader in a private chat.</summary>
    public static Subscriber Subscriber(long chat = 77, int topic = 0) => new()
    {
        Network = "Telegram",
        ChatId = chat,
        Topic = topic,
        FirstSeen = Noon,
        LastSeen = Noon,
    };

    /// <summary>A story's letter, planned at noon.</summary>
    public static Letter Letter(SubscriberId subscriber, ArticleId story) =>
        new() { SubscriberId = subscriber, ArticleId = story, Kind = LetterKind.Story, Due = Noon, Created = Noon };

    /// <summary>A digest of the day before, planned at noon.</summary>
    public static Letter Digest(SubscriberId subscriber) => new()
    {
        SubscriberId = subscriber,
        Kind = LetterKind.Digest,
        DigestFrom = Noon.AddDays(-1),
        DigestOf = Noon,
        Due = Noon,
        Created = Noon,
    };

    public static Draft Draft(StaffId staff, ArticleId article, ChannelId channel) => new()
    {
        StaffId = staff,
        ArticleId = article,
        ChannelId = channel,
        Created = Noon,
    };

    /// <summary>The record of a try that took a second.</summary>
    public static Attempt Attempt(string outcome = "sent", DateTimeOffset? started = null) => new()
    {
        Started = started ?? Noon,
        Took = TimeSpan.FromSeconds(1),
        Outcome = outcome,
    };

    /// <summary>A try that sent its message.</summary>
    public static TryEnded Sent(DeliveryId delivery, string? messageRef = "42") =>
        Ended(delivery, new WhatFollows(DeliveryState.Sent) { MessageRef = messageRef });

    /// <summary>A try that ended somehow.</summary>
    public static TryEnded Ended(DeliveryId delivery, WhatFollows follows) => new(delivery, Attempt(), follows);
}
