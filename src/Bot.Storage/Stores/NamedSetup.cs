using Bot.Core.Model;
using Bot.Storage.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Bot.Storage.Stores;

/// <summary>How rows with a name follow the settings; what differs between the kinds of rows is left to them.</summary>
/// <param name="context">Where the rows are.</param>
/// <param name="word">What a row is called in sentences.</param>
internal abstract class NamedSetup<T>(BotContext context, string word) where T : class
{
    /// <summary>Makes the rows what settings say of them; the caller saves.</summary>
    /// <returns>What changed, a sentence each.</returns>
    public async Task<IReadOnlyList<string>> ApplyAsync(IReadOnlyList<T> wanted, CancellationToken cancel)
    {
        var rows = await context.Set<T>().ToDictionaryAsync(row => FoldedName.Of(NameOf(row)), cancel);
        var named = wanted.Select(row => FoldedName.Of(NameOf(row))).ToHashSet();
        List<string?> said =
        [
            .. wanted.Select(row => Put(rows, row)),
            .. rows.Where(row => !named.Contains(row.Key)).Select(row => Retire(context.Entry(row.Value))),
        ];
        return [.. said.OfType<string>()];
    }

    /// <summary>The keys of settings that a change is told by.</summary>
    protected abstract IReadOnlySet<string> Keys { get; }

    protected abstract string NameOf(T row);

    protected abstract T Blank(T wanted);

    /// <summary>Gives the row what settings say of it.</summary>
    protected abstract void Fill(EntityEntry<T> row, T wanted);

    /// <summary>Does what coming back to use takes.</summary>
    protected virtual void BringBack(T row)
    {
    }

    private string? Put(Dictionary<string, T> rows, T wanted)
    {
        var name = FoldedName.Of(NameOf(wanted));
        if (rows.TryGetValue(name, out var held)) return Change(context.Entry(held), wanted);
        var added = context.Add(Blank(wanted));
        Fill(added, wanted);
        rows.Add(name, added.Entity);
        return $"Added {word} \"{NameOf(wanted)}\".";
    }

    private string? Change(EntityEntry<T> row, T wanted)
    {
        var tookOver = Set(row, nameof(Source.Origin), Origin.Settings);
        var cameBack = Set(row, nameof(Source.Retired), false);
        Fill(row, wanted);
        if (cameBack) BringBack(row.Entity);
        row.DetectChanges();
        var keys = row.Properties.Where(one => one.IsModified && Keys.Contains(one.Metadata.Name)).Select(one => one.Metadata.Name);
        var changed = string.Join(", ", keys.Order(StringComparer.Ordinal));
        var what = changed.Length == 0 ? "" : $" Changed: {changed}.";
        var name = NameOf(row.Entity);
        if (tookOver) return $"Took over {word} \"{name}\" from the chat: the settings name it too, and settings win.{what}";
        if (cameBack) return $"Brought back {word} \"{name}\".{what}";
        return changed.Length == 0 ? null : $"Changed {word} \"{name}\": {changed}.";
    }

    private string? Retire(EntityEntry<T> row)
    {
        if ((Origin)row.Property(nameof(Source.Origin)).CurrentValue! != Origin.Settings) return null;
        return Set(row, nameof(Source.Retired), true)
            ? $"Retired {word} \"{NameOf(row.Entity)}\": it is gone from the settings. Its history stays."
            : null;
    }

    private static bool Set<TValue>(EntityEntry<T> row, string property, TValue value)
    {
        var held = row.Property<TValue>(property);
        if (Equals(held.CurrentValue, value)) return false;
        held.CurrentValue = value;
        return true;
    }
}
