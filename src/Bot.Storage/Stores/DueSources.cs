using Bot.Core.Model;
using Bot.Core.Watching;

namespace Bot.Storage.Stores;

/// <summary>
/// Reads which sources are due. Who is at work is passed over here rather than by the statement: its text stays the same, so that it
/// is prepared once.
/// </summary>
internal static class DueSources
{
    /// <summary>Sources in use that are looked at, the most overdue first; a newer look than the latest asked for is not read.</summary>
    private const string InUse = """
        FROM "Sources" WHERE "NextLook" <= @latest AND NOT "Retired" AND "PausedBy" IS NULL AND "Kind" <> 'Push' ORDER BY "NextLook"
        """;

    private const string Sources = $"SELECT {SourceRow.Whole} {InUse}", Heads = $"SELECT {SourceRow.Head} {InUse}";

    /// <inheritdoc cref="IWatchStore.DueAsync"/>
    public static List<Source> Due(WriteSession session, DateTimeOffset now, SourcesAtWork atWork, int most)
    {
        var due = new List<Source>();
        var busy = atWork.Sources.ToHashSet();
        using var rows = session.Statement(Sources, ("@latest", now.UtcTicks)).Read();
        while (due.Count < most && rows.Next())
            if (IsIdle(rows, busy, atWork.FullHosts)) due.Add(SourceRow.Read(rows));
        return due;
    }

    /// <inheritdoc cref="IWatchStore.NextDueAsync"/>
    public static DateTimeOffset? NextDue(WriteSession session, SourcesAtWork atWork)
    {
        var busy = atWork.Sources.ToHashSet();
        using var rows = session.Statement(Heads, ("@latest", long.MaxValue)).Read();
        while (rows.Next())
            if (IsIdle(rows, busy, atWork.FullHosts)) return SourceRow.Time(rows.Number(SourceRow.NextLook));
        return null;
    }

    private static bool IsIdle(Statement.Rows row, HashSet<SourceId> busy, IReadOnlyCollection<string> fullHosts)
    {
        if (busy.Contains(new SourceId(row.Number(SourceRow.Id)))) return false;
        if (fullHosts.Count == 0) return true;
        var url = row.Text(SourceRow.Url);
        // A handful at most: so many hosts as can be full at once.
        return !fullHosts.Any(host => url.StartsWith(host, StringComparison.Ordinal));
    }
}
