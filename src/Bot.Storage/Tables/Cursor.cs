namespace Bot.Storage.Tables;

/// <summary>Where an ear has got to in what it listens to.</summary>
internal sealed class Cursor
{
    public required string Ear { get; init; }

    public long Position { get; set; }
}
