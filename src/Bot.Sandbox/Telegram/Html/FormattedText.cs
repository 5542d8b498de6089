namespace Bot.Sandbox.Telegram.Html;

/// <summary>Text and its entities, in order of their offsets.</summary>
/// <param name="Text">The text without markup.</param>
/// <param name="Entities">What is formatted or recognised in it.</param>
public sealed record FormattedText(string Text, IReadOnlyList<MessageEntity> Entities)
{
    /// <summary>No text at all.</summary>
    public static FormattedText Empty { get; } = new("", []);

    /// <summary>The length by which the server limits messages: Unicode code points, not UTF-16 units.</summary>
    public int CodePoints => CountCodePoints(Text);

    internal static int CountCodePoints(string text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes()) count++;
        return count;
    }
}
