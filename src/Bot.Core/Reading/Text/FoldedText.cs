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

    internal void Append(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c))
                BreakWord();
            else if (!char.IsControl(c) && c != '\uFEFF')
                AppendSeen(c);
        }
    }

    public override readonly string ToString() => room[..length].ToString();

    private void AppendSeen(char c)
    {
        if (pending != '\0' && length > 0)
            room[length++] = pending;
        pending = '\0';
        room[length++] = c;
    }
}
