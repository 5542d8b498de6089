using Bot.Core.Composing;
using Bot.Core.Model;

namespace Bot.Core.Desk.Acts;

/// <summary>Makes acts about what there is to act on, with names that outlive it.</summary>
public static class StaffActs
{
    /// <summary>An act on one post.</summary>
    public static Act OnPost(
        ActKind kind, StaffMember by, DateTimeOffset now, Post post, Article article, Channel channel, string? before = null, string? after = null) =>
        new()
        {
            Kind = kind,
            By = by.Name,
            StaffId = by.Id,
            Done = now,
            About = Bounded($"{article.Title} · {channel.Name}")!,
            Link = article.Link,
            ArticleId = article.Id,
            PostId = post.Id,
            ChannelId = channel.Id,
            Before = Bounded(before),
            After = Bounded(after),
        };

    /// <summary>An act on a story, wherever it stands.</summary>
    public static Act OnStory(
        ActKind kind, StaffMember by, DateTimeOffset now, Article article, string? before = null, string? after = null) => new()
        {
            Kind = kind,
            By = by.Name,
            StaffId = by.Id,
            Done = now,
            About = Bounded(article.Title)!,
            Link = article.Link,
            ArticleId = article.Id,
            Before = Bounded(before),
            After = Bounded(after),
        };

    /// <summary>An act on a channel.</summary>
    public static Act OnChannel(
        ActKind kind, StaffMember by, DateTimeOffset now, Channel channel, string? before = null, string? after = null) => new()
        {
            Kind = kind,
            By = by.Name,
            StaffId = by.Id,
            Done = now,
            About = Bounded(channel.Name)!,
            ChannelId = channel.Id,
            Before = Bounded(before),
            After = Bounded(after),
        };

    /// <summary>An act on a source.</summary>
    public static Act OnSource(
        ActKind kind, StaffMember by, DateTimeOffset now, Source source, string? before = null, string? after = null) => new()
        {
            Kind = kind,
            By = by.Name,
            StaffId = by.Id,
            Done = now,
            About = Bounded(source.Name)!,
            Link = source.Kind == SourceKind.Push ? null : source.Url,
            SourceId = source.Id,
            Before = Bounded(before),
            After = Bounded(after),
        };

    /// <summary>An act on somebody of the staff.</summary>
    public static Act OnStaff(
        ActKind kind, StaffMember by, DateTimeOffset now, StaffMember other, string? before = null, string? after = null) => new()
        {
            Kind = kind,
            By = by.Name,
            StaffId = by.Id,
            Done = now,
            About = Bounded(other.Name)!,
            OtherStaffId = other.Id,
            Before = Bounded(before),
            After = Bounded(after),
        };

    /// <summary>An answer to what staff were told or asked.</summary>
    public static Act OnAlarm(StaffMember by, DateTimeOffset now, Alarm alarm, string answer) => new()
    {
        Kind = ActKind.AlarmAnswered,
        By = by.Name,
        StaffId = by.Id,
        Done = now,
        About = Bounded(alarm.About)!,
        Link = alarm.Link,
        ArticleId = alarm.ArticleId,
        ChannelId = alarm.ChannelId,
        SourceId = alarm.SourceId,
        Before = alarm.Kind.ToString(),
        After = answer,
    };

    private static string? Bounded(string? text) => text is null ? null : CodePoints.Shorten(text, Act.LongestText);
}
