using Bot.Core.Model;

namespace Bot.Settings;

/// <summary>Turns settings into the rows and rules that the newsroom works with.</summary>
public static class SetupOf
{
    /// <summary>The sources, those that push among them, channels and staff that settings name. The settings are without faults.</summary>
    public static Setup Rows(BotSettings settings) => new(
        [.. settings.Sources.Select(Watched), .. settings.Web.PushTokens.Select(Pushing)],
        [.. settings.Channels.Select(channel => new Channel
        {
            Name = channel.Name!,
            Network = channel.Network,
            Address = channel.Address!,
            Topic = channel.Topic,
            Language = channel.Language,
            Sections = channel.Sections,
            Template = channel.Template,
            Buttons = channel.Buttons,
            Hashtags = channel.Hashtags,
            SummaryLength = channel.SummaryLength,
            KeepsDateline = channel.Dateline,
            Picture = channel.Picture,
            PicturePlace = channel.PicturePlace,
            PictureSize = channel.PictureSize,
            RichFrom = channel.RichFrom,
            Filter = channel.Filter.IsEmpty ? null : channel.Filter,
            SameStory = channel.SameStory,
            MaxAge = channel.MaxAge,
            QuietHours = channel.QuietHours is { } hours ? QuietHours.Parse(hours) : null,
            InQuietHours = channel.InQuietHours,
            Drip = channel.Drip,
            Retract = channel.Retract,
            Approval = channel.Approval.IsOff ? null : channel.Approval,
            DripRest = channel.DripRest,
            PaidBroadcasts = channel.PaidBroadcasts,
        })],
        [.. settings.Staff.Select(member => new StaffMember
        {
            Name = member.Name!,
            TelegramId = member.TelegramId!.Value,
            Role = member.Role,
        })]);

    private static Source Watched(SourceSettings source) => new()
    {
        Name = source.Name!,
        Url = source.Url!,
        Kind = source.Kind switch
        {
            WatchedKind.Feed => SourceKind.Feed,
            WatchedKind.SectionPage => SourceKind.SectionPage,
            WatchedKind.Sitemap => SourceKind.Sitemap,
            _ => SourceKind.Auto,
        },
        Section = source.Section,
        Language = source.Language,
        Every = source.Every,
        Selectors = source.Selectors is not { Item: { } item } selectors ? null : new SectionSelectors
        {
            Item = item,
            Link = selectors.Link,
            Title = selectors.Title,
            Time = selectors.Time,
            Summary = selectors.Summary,
            Section = selectors.Section,
        },
    };

    private static Source Pushing(PushTokenSettings pusher) => new()
    {
        Name = pusher.Name!,
        Url = $"push:{Uri.EscapeDataString(pusher.Name!)}",
        Kind = SourceKind.Push,
    };

    /// <summary>The sections that settings name.</summary>
    public static IReadOnlyList<SectionEntry> Sections(BotSettings settings) => [.. settings.Sections.Select(section => new SectionEntry
    {
        Name = section.Name!,
        Titles = section.Titles,
        Aliases = section.Aliases,
        Hashtag = section.Hashtag,
        Emoji = section.Emoji,
        Flair = section.Flair,
    })];
}
