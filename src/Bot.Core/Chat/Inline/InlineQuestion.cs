namespace Bot.Core.Chat.Inline;

/// <summary>The bot's name and words that a person types into any chat.</summary>
/// <param name="From">Who.</param>
/// <param name="Query">The words; empty for none. From outside, so anything may stand there.</param>
/// <param name="Offset">Where to go on, as the answer before said; empty for the beginning.</param>
public sealed record InlineQuestion(ChatPerson From, string Query, string Offset)
{
    /// <inheritdoc cref="IncomingMessage.Network" />
    public string Network { get; init; } = "Telegram";
}
