namespace Bot.Core.Reading.Text;

/// <summary>Collects text, folding every run of white space into one space or, where a line was broken, one line break.</summary>
/// <param name="room">Where it is collected; as long as all that is appended and broken.</param>
/// <param name="lineBreak">What stands where a line was broken.</param>
internal ref struct FoldedText(Span<char> room, char lineBreak)
{
    private readonly Span<char> room = room;
    private readonly char lineBreak = lineBreak;
    private int length;
    private char pending;

    internal void BreakLine() => pending = lineBreak;

    internal void BreakWord() => pending = pending == '\0' ? ' ' : pending;

    internal void Append(scoped ReadOnlySpan<char> words)
    {
        while (!words.IsEmpty)
        {
            var special = OddSpace.IndexIn(words);
            AppendSpaced(special < 0 ? words : words[..special]);
            if (special >= 0 && char.IsWhiteSpace(words[special]))
                BreakWord();
            words = special < 0 ? default : words[(special + 1)..];
        }
    }

    /// <summary>Words between which there is nothing but spaces.</summary>
    private void AppendSpaced(scoped ReadOnlySpan<char> words)
    {
        for (var apart = words.IndexOf("  "); apart >= 0; apart = words.IndexOf("  "))
        {
            AppendTidy(words[..(apart + 1)]);
            words = words[apart..].TrimStart(' ');
        }
        AppendTidy(words);
    }

    /// <summary>Words between which there is one space each; there may be one before and one behind.</summary>
    private void AppendTidy(scoped ReadOnlySpan<char> words)
    {
        var seen = words.Trim(' ');
        if (words is [' ', ..])
            BreakWord();
        if (seen.IsEmpty)
            return;
        if (pending != '\0' && length > 0)
            room[length++] = pending;
        pending = words[^1] == ' ' ? ' ' : '\0';
        seen.CopyTo(room[length..]);
        length += seen.Length;
    }

    public override readonly string ToString() => room[..length].ToString();
}
