using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Tables;

/// <summary>
/// Names are unique ignoring case, in every script. Databases fold ASCII only or by their own locale, so the folded name
/// is a column of its own, filled whenever a row with a name is saved.
/// </summary>
internal static class FoldedName
{
    public const string Column = "FoldedName";

    private const string Name = "Name";

    public static string Of(string name) => name.Trim().Normalize(NormalizationForm.FormC).ToUpperInvariant();

    public static void Map<T>(EntityTypeBuilder<T> table) where T : class
    {
        table.Property<string>(Column).IsRequired();
        table.HasIndex(Column).IsUnique();
    }

    public static void Fill(ChangeTracker tracker)
    {
        foreach (var entry in tracker.Entries())
            if (entry.State is EntityState.Added or EntityState.Modified && entry.Metadata.FindProperty(Column) is not null)
                entry.Property(Column).CurrentValue = Of((string)entry.Property(Name).CurrentValue!);
    }
}
