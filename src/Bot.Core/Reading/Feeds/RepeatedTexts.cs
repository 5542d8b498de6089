namespace Bot.Core.Reading.Feeds;

/// <summary>
/// Gives the same string for the same words, as far as they were told lately: the names of authors and subjects stand in
/// entry after entry.
/// </summary>
internal sealed class RepeatedTexts
{
    private const int Places = 64;

    private readonly string?[] kept = new string?[Places];

    internal string Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return "";
        ref var place = ref kept[(text.Length * 7 + text[0] * 3 + text[^1] + text[text.Length / 2] * 5) & (Places - 1)];
        return place is { } known && text.SequenceEqual(known) ? known : place = text.ToString();
    }
}
