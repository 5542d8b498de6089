using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Storage.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class ChannelTable : IEntityTypeConfiguration<Channel>
{
    /// <summary>
    /// What settings last said of the address. The network may move a channel, and settings that still name the old place
    /// must not move it back.
    /// </summary>
    public const string SettingsAddress = nameof(SettingsAddress);

    /// <summary>
    /// Where the channel's network counts messages, as <see cref="LinesOfChats.ChatOf"/> tells it: topics of one group have the same.
    /// </summary>
    public const string Chat = nameof(Chat);

    public void Configure(EntityTypeBuilder<Channel> table)
    {
        table.Property(channel => channel.Id).ValueGeneratedOnAdd().UseAutoincrement();
        table.Property<string?>(SettingsAddress);
        table.Property(channel => channel.Filter).HasConversion<ChannelFilterJson, ChannelFilterComparer>();
        table.Property(channel => channel.Approval).HasConversion<ChannelApprovalJson, ChannelApprovalComparer>();
        // Rows that are older than the policy have none.
        table.Property(channel => channel.SameStory).HasDefaultValue(TwinPolicy.Post);
        table.Property(channel => channel.QuietHours).HasConversion(hours => hours!.ToString(), text => QuietHours.Parse(text));
        table.Property(channel => channel.InQuietHours).HasDefaultValue(QuietUse.Hold);
        table.Property(channel => channel.Retract).HasDefaultValue(RetractUse.Delete);
        table.Property(channel => channel.DripRest).HasDefaultValue(DripUse.Wait);
        table.Property<string>(Chat).HasComputedColumnSql(
            """upper("Network") || ':' || upper(coalesce("ChatId", "Address"))""", stored: false);
        table.HasIndex(Chat);
        FoldedName.Map(table);
    }
}
