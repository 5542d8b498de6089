using System.Diagnostics.CodeAnalysis;

namespace Bot.Storage;

/// <summary>The database cannot be used. The message says what is wrong and how to mend it; the cause is kept for the log.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "A fault is what its reader has to mend.")]
public sealed class StorageFault : Exception
{
    /// <summary>A fault with what to mend, for the person who runs the program.</summary>
    public StorageFault(string message, Exception? cause = null) : base(message, cause)
    {
    }
}
