using System.Data.Common;

namespace Bot.Core.Work;

/// <summary>Tells trouble of the database from other faults: a full disk, a locked or damaged file, a server that is away.</summary>
public static class StorageTrouble
{
    /// <summary>What the database said; null where the fault is another one.</summary>
    public static string? In(Exception fault)
    {
        for (Exception? cause = fault; cause is not null; cause = cause.InnerException)
            if (cause is DbException) return cause.Message;
        return null;
    }
}
