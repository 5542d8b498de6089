using System.Collections;

namespace Bot.Core.Words;

/// <summary>
/// The phrases of one language, written as a list of key and text; a key given twice is a fault at start.
/// </summary>
/// <param name="language">ISO 639-1 code.</param>
internal sealed class PhraseTable(string language) : IEnumerable<KeyValuePair<PhraseKey, string>>
{
    private readonly Dictionary<PhraseKey, string> texts = [];

    public string Language => language;

    public void Add(PhraseKey key, string text) => texts.Add(key, text);

    /// <summary>Takes in a part of the language that is written in a file of its own.</summary>
    public void Add(PhraseTable part)
    {
        foreach (var (key, text) in part) Add(key, text);
    }

    public string? Find(PhraseKey key) => texts.GetValueOrDefault(key);

    public IEnumerator<KeyValuePair<PhraseKey, string>> GetEnumerator() => texts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
