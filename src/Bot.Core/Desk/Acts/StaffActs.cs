using System.Globalization;
using Bot.Core.Composing;
using Bot.Core.Desk.Alarms;
using Bot.Core.Model;

namespace Bot.Core.Desk.Acts;

/// <summary>Makes acts about what there is to act on, with names that outlive it.</summary>
public static class StaffActs
{
    /// <summary>How the time of a post is recorded, in UTC.</summary>
    public const string TimeFormat = "yyyy-MM-dd HH:mm'Z'";

    /// <summary>What the record says of a post that was sent as breaking news.</summary>
    public const string Breaking = "breaking";

    /// <summary>An act on one post; of nobody where the channel's rule did it.</summary>
    public static Act OnPost(
        ActKind kind, StaffMember? by, DateTimeOffset now, Post post, Article article, Channel channel, string? before = null, string? after = null) =>
        Of(kind, by, now, new($"{article.Title} · {channel.Name}") { Link = article.Link, Article = article.Id, Post = post.Id, Channel = channel.Id }, before, after);

    /// <summary>An act on a story, wherever it stands.</summary>
    public static Act OnStory(
        ActKind kind, StaffMember by, DateTimeOffset now, Article article, string? before = null, string? after = null) =>
        Of(kind, by, now, new(article.Title) { Link = article.Link, Article = article.Id }, before, after);

    /// <summary>An act on a channel.</summary>
    public static Act OnChannel(
        ActKind kind, StaffMember by, DateTimeOffset now, Channel channel, string? before = null, string? after = null) =>
        Of(kind, by, now, new(channel.Name) { Channel = channel.Id }, before, after);

    /// <summary>An act on a source.</summary>
    public static Act OnSource(
        ActKind kind, StaffMember by, DateTimeOffset now, Source source, string? before = null, string? after = null) =>
        Of(kind, by, now, new(source.Name) { Link = source.Kind == SourceKind.Push ? null : source.Url, Source = source.Id }, before, after);

    /// <summary>An act on somebody of the staff.</summary>
    public static Act OnStaff(
        ActKind kind, StaffMember by, DateTimeOffset now, StaffMember other, string? before = null, string? after = null) =>
        Of(kind, by, now, new(other.Name) { Other = other.Id }, before, after);

    /// <summary>A link by which one person joins the staff in this role.</summary>
    public static Act OnInvitation(StaffMember by, DateTimeOffset now, StaffRole role) =>
        Of(ActKind.StaffInvited, by, now, new(role.ToString()), before: null, after: null);

    /// <summary>An answer to what staff were told or asked.</summary>
    public static Act OnAlarm(StaffMember by, DateTimeOffset now, Alarm alarm, AlarmAnswer answer) =>
        Of(ActKind.AlarmAnswered, by, now,
            new(alarm.About) { Link = alarm.Link, Article = alarm.ArticleId, Channel = alarm.ChannelId, Source = alarm.SourceId },
            alarm.Kind.ToString(), answer.ToString());

    /// <summary>How the time of a post is recorded; null for none.</summary>
    public static string? Time(DateTimeOffset? time) => time?.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);

    private static Act Of(ActKind kind, StaffMember? by, DateTimeOffset now, Matter matter, string? before, string? after) => new()
    {
        Kind = kind,
        By = by?.Name ?? "",
        StaffId = by?.Id,
        Done = now,
        About = Bounded(matter.About)!,
        Link = matter.Link,
        ArticleId = matter.Article,
        PostId = matter.Post,
        ChannelId = matter.Channel,
        SourceId = matter.Source,
        OtherStaffId = matter.Other,
        Before = Bounded(before),
        After = Bounded(after),
    };

    private static string? Bounded(string? text) => text is null ? null : CodePoints.Shorten(text, Act.LongestText);

    /// <summary>What was acted on.</summary>
    /// <param name="About">In words that outlive it.</param>
    private readonly record struct Matter(string About)
    {
        public string? Link { get; init; }

        public ArticleId? Article { get; init; }

        public PostId? Post { get; init; }

        public ChannelId? Channel { get; init; }

        public SourceId? Source { get; init; }

        public StaffId? Other { get; init; }
    }
}
