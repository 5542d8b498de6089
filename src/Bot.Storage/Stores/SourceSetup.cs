using Bot.Core.Model;
using Bot.Storage.Tables;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Bot.Storage.Stores;

/// <summary>Sources as settings name them.</summary>
internal sealed class SourceSetup(BotContext context, DateTimeOffset now) : NamedSetup<Source>(context, "source")
{
    protected override IReadOnlySet<string> Keys { get; } = new HashSet<string>
    {
        nameof(Source.Name), nameof(Source.Url), nameof(Source.Kind), nameof(Source.Section), nameof(Source.Language),
        nameof(Source.Every), nameof(Source.Selectors),
    };

    protected override string NameOf(Source row) => row.Name;

    protected override Source Blank(Source wanted) => new() { Name = wanted.Name, Url = wanted.Url, NextLook = now };

    protected override void Fill(EntityEntry<Source> row, Source wanted)
    {
        var source = row.Entity;
        source.Name = wanted.Name;
        source.Section = wanted.Section;
        source.Language = wanted.Language;
        if (source.Every != wanted.Every) source.NextLook = now;
        source.Every = wanted.Every;

        var url = row.Property<string?>(SourceTable.SettingsUrl);
        var moved = wanted.Url != url.CurrentValue && wanted.Url != source.Url;
        if (moved) StartOver(source);
        if (moved) source.Url = wanted.Url;
        url.CurrentValue = wanted.Url;

        // They find other articles, and what stands there already is old news.
        if (source.Selectors != wanted.Selectors) StartOver(source);
        source.Selectors = wanted.Selectors;

        var kind = row.Property<SourceKind?>(SourceTable.SettingsKind);
        if (moved || wanted.Kind != kind.CurrentValue) source.Kind = wanted.Kind;
        kind.CurrentValue = wanted.Kind;

        // A server that called it gone for good may have been wrong: it is asked once more at every start.
        if (source.Health == HealthLevel.Gone) source.NextLook = now;
    }

    /// <summary>What came out while nobody looked is old news.</summary>
    protected override void BringBack(Source row) => StartOver(row);

    private void StartOver(Source row)
    {
        row.Baselined = false;
        row.NextLook = now;
        row.LastLook = null;
        row.LastNews = null;
        row.Rhythm = null;
        row.FeedWait = null;
        row.SkippedTimes = default;
        row.SilenceTold = null;
        row.Health = HealthLevel.Well;
        row.FailingSince = null;
        row.FailureTold = null;
        row.Recovered = null;
        row.ETag = null;
        row.LastModified = null;
        row.Failures = 0;
        row.LastError = null;
        row.PushedUntil = null;
    }
}
