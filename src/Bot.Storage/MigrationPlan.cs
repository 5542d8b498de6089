namespace Bot.Storage;

/// <summary>What a database lacks.</summary>
/// <param name="Pending">The migrations to apply, in order.</param>
/// <param name="Unknown">The newest migration in it that this version does not know; null where it knows all.</param>
internal sealed record MigrationPlan(IReadOnlyList<string> Pending, string? Unknown)
{
    public static MigrationPlan Of(IReadOnlyList<string> known, IReadOnlyList<string> applied) => new(
        [.. known.Except(applied)],
        applied.Except(known).Max(StringComparer.Ordinal));
}
