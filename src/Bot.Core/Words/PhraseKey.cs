namespace Bot.Core.Words;

/// <summary>Names one phrase of the bot. Every language has a text for every key; a test holds them to it.</summary>
/// <param name="Name">The key's stable name, small letters with hyphens.</param>
public sealed record PhraseKey(string Name)
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}
