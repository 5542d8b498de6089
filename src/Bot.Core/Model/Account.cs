namespace Bot.Core.Model;

/// <summary>The bot's account on a network. It has a row from its first trouble on.</summary>
public sealed class Account : IPausable
{
    /// <summary>The network's name, e.g. <c>Telegram</c>. The key.</summary>
    public required string Network { get; init; }

    /// <inheritdoc />
    public string? Paused { get; set; }

    /// <inheritdoc />
    public DateTimeOffset? Troubled { get; set; }

    /// <inheritdoc />
    public int Checks { get; set; }

    /// <inheritdoc />
    public DateTimeOffset? NextCheck { get; set; }
}
