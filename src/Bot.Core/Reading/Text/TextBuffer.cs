namespace Bot.Core.Reading.Text;

/// <summary>The characters of a document while it is read. Readers may change them in place, as long as nothing becomes longer.</summary>
internal sealed class TextBuffer : IDisposable
{
    private readonly PooledList<char> characters;

    private TextBuffer(int length)
    {
        characters = new PooledList<char>(length);
        characters.Resize(length);
    }

    internal Span<char> Span => characters.Span;

    /// <summary>Where they stand, at the beginning; behind them may be others. They stay there.</summary>
    internal char[] Characters => characters.Items;

    /// <summary>A buffer with a text in it.</summary>
    internal static TextBuffer Of(ReadOnlySpan<char> text)
    {
        var buffer = new TextBuffer(text.Length);
        text.CopyTo(buffer.Span);
        return buffer;
    }

    /// <summary>A buffer of so many characters that are still to be written.</summary>
    internal static TextBuffer OfLength(int length) => new(length);

    /// <summary>Takes the rest behind so many characters off.</summary>
    internal void Cut(int length) => characters.Resize(Math.Min(length, characters.Count));

    public override string ToString() => Span.ToString();

    public void Dispose() => characters.Dispose();
}
