using Bot.Core.Model;
using Bot.Storage.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

internal sealed class SourceTable : IEntityTypeConfiguration<Source>
{
    /// <summary>
    /// What settings last said of the address and the kind. A look may learn better (a permanent redirect, what kind the
    /// answer is), and only what was changed in the settings since may undo that.
    /// </summary>
    public const string SettingsUrl = nameof(SettingsUrl), SettingsKind = nameof(SettingsKind);

    public void Configure(EntityTypeBuilder<Source> table)
    {
        table.Property(source => source.Id).ValueGeneratedOnAdd().UseAutoincrement();
        table.Property<string?>(SettingsUrl);
        table.Property<SourceKind?>(SettingsKind);
        // What rows from before say that knew no health.
        table.Property(source => source.Health).HasDefaultValue(HealthLevel.Well);
        table.Property(source => source.Rhythm).HasConversion<RhythmBytes>();
        table.Property(source => source.SkippedTimes).HasConversion<SkippedTimesBits>();
        table.Property(source => source.Selectors).HasConversion<SelectorsJson>();
        FoldedName.Map(table);
        table.HasIndex(source => source.NextLook);
    }
}
