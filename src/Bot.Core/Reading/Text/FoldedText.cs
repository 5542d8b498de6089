using System.Text;

namespace Bot.Core.Reading.Text;

/// <summary>Collects text, folding every run of white space into one space or, where a line was broken, one line break.</summary>
internal sealed class FoldedText(int capacity, char lineBreak)
{
    private readonly StringBuilder text = new(Math.Min(capacity, 64 * 1024));
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

    public override string ToString() => text.ToString();

    private void AppendSeen(char c)
    {
        if (pending != '\0' && text.Length > 0)
            text.Append(pending);
        pending = '\0';
        text.Append(c);
    }
}
