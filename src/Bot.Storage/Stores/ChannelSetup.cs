using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Storage.Tables;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Bot.Storage.Stores;

/// <summary>Channels as settings name them.</summary>
internal sealed class ChannelSetup(BotContext context) : NamedSetup<Channel>(context, "channel")
{
    protected override IReadOnlySet<string> Keys { get; } = new HashSet<string>
    {
        nameof(Channel.Name), nameof(Channel.Network), nameof(Channel.Address), nameof(Channel.Topic),
        nameof(Channel.Language), nameof(Channel.Sections), nameof(Channel.Template),
        nameof(Channel.Buttons), nameof(Channel.Hashtags),
        nameof(Channel.SummaryLength), nameof(Channel.KeepsDateline),
        nameof(Channel.Picture), nameof(Channel.PicturePlace), nameof(Channel.PictureSize), nameof(Channel.RichFrom),
        nameof(Channel.Filter), nameof(Channel.SameStory),
        nameof(Channel.MaxAge), nameof(Channel.QuietHours), nameof(Channel.InQuietHours), nameof(Channel.Drip), nameof(Channel.DripRest),
        nameof(Channel.PaidBroadcasts), nameof(Channel.Retract), nameof(Channel.Approval),
    };

    protected override string NameOf(Channel row) => row.Name;

    protected override Channel Blank(Channel wanted) =>
        new() { Name = wanted.Name, Network = wanted.Network, Address = wanted.Address };

    protected override void Fill(EntityEntry<Channel> row, Channel wanted)
    {
        var channel = row.Entity;
        channel.Name = wanted.Name;
        channel.Network = wanted.Network;
        channel.Topic = wanted.Topic;
        channel.Language = wanted.Language;
        channel.Sections = [.. wanted.Sections];
        channel.Template = wanted.Template;
        channel.Buttons = [.. wanted.Buttons];
        channel.Hashtags = wanted.Hashtags;
        channel.SummaryLength = wanted.SummaryLength;
        channel.KeepsDateline = wanted.KeepsDateline;
        channel.Picture = wanted.Picture;
        channel.PicturePlace = wanted.PicturePlace;
        channel.PictureSize = wanted.PictureSize;
        channel.RichFrom = wanted.RichFrom;
        channel.Filter = wanted.Filter;
        channel.SameStory = wanted.SameStory;
        channel.MaxAge = wanted.MaxAge;
        channel.QuietHours = wanted.QuietHours;
        channel.InQuietHours = wanted.InQuietHours;
        channel.Drip = wanted.Drip;
        channel.Retract = wanted.Retract;
        channel.Approval = wanted.Approval;
        channel.DripRest = wanted.DripRest;
        channel.PaidBroadcasts = wanted.PaidBroadcasts;

        var address = row.Property<string?>(ChannelTable.SettingsAddress);
        if (wanted.Address != address.CurrentValue && wanted.Address != channel.Address)
        {
            channel.Address = wanted.Address;
            (channel.Newest, channel.HeldUntil, channel.ChatId) = (null, null, null);
            PauseRule.Forget(channel);
        }
        address.CurrentValue = wanted.Address;
    }
}
