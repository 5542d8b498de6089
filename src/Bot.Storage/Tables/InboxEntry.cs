namespace Bot.Storage.Tables;

/// <summary>Something that an ear was told.</summary>
internal sealed class InboxEntry
{
    public required string Ear { get; init; }

    /// <summary>The network's number of it.</summary>
    public long Number { get; init; }

    /// <summary>What was told; null once it is answered.</summary>
    public string? Body { get; set; }

    public DateTimeOffset Taken { get; init; }

    /// <summary>How many runs of the program have begun it after the one that took it.</summary>
    public int Resumed { get; set; }
}
