namespace Bot.Core.Words;

/// <summary>
/// The phrases as one reader, group or topic gets them: their language first, then the newsroom's, then English.
/// </summary>
public sealed class Wording
{
    private readonly Company company;
    private readonly PhraseTable?[] tables;

    internal Wording(Company company, params PhraseTable?[] tables)
    {
        (this.company, this.tables) = (company, tables);
        Language = tables.First(table => table is not null)!.Language;
    }

    /// <summary>The language most phrases will be in: an ISO 639-1 code.</summary>
    public string Language { get; }

    /// <summary>A phrase without placeholders.</summary>
    public string this[PhraseKey key] => Text(key);

    /// <summary>A phrase with its placeholders filled in; a placeholder without a value stays empty.</summary>
    /// <exception cref="KeyNotFoundException">The key isn't in the English table, which a test rules out.</exception>
    public string Text(PhraseKey key, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var said = CompanyPhrases.For(company, key);
        foreach (var table in tables)
            if (table?.Find(said) is { } pattern) return Placeholders.Fill(pattern, table.Language, values);
        throw new KeyNotFoundException($"No language has the phrase '{key}'.");
    }
}
