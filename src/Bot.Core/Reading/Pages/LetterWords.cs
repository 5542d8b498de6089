namespace Bot.Core.Reading.Pages;

/// <summary>The words of a text in their places: runs of letters and digits, each ending after an ideograph.</summary>
/// <param name="text">The text.</param>
internal ref struct LetterWords(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _left = text;

    /// <summary>The word at hand.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    public readonly LetterWords GetEnumerator() => this;

    public bool MoveNext()
    {
        int start = 0;
        while (start < _left.Length && !char.IsLetterOrDigit(_left[start]))
            start++;
        int end = start;
        while (end < _left.Length && char.IsLetterOrDigit(_left[end]) && (end == start || _left[end - 1] is not (>= '\u3040' and <= '\u9FFF')))
            end++;
        Current = _left[start..end];
        _left = _left[end..];
        return end > start;
    }
}
