namespace Bot.Storage.Tables;

/// <summary>Something that a network was told of the bot.</summary>
internal sealed class Introduction
{
    /// <summary>The bot's account, by network and number.</summary>
    public required string Account { get; init; }

    /// <summary>What it is about.</summary>
    public required string Piece { get; init; }

    /// <summary>The mark of what was told.</summary>
    public required string Mark { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset Told { get; set; }
}
