using Bot.Core.Model;

namespace Bot.Core.Chat;

/// <summary>What readers may ask for.</summary>
public interface IChatStore
{
    /// <summary>Sections that have articles in the language, those with the most recent article first.</summary>
    Task<IReadOnlyList<SectionOnOffer>> SectionsAsync(string language, CancellationToken cancel);

    /// <summary>Languages that have articles.</summary>
    Task<IReadOnlyList<string>> LanguagesAsync(CancellationToken cancel);

    /// <summary>
    /// Headlines in a language, newest first; set-aside articles and ones that only an editor asked for are left out.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <param name="section">A section's key; null for all.</param>
    /// <param name="skip">How many newer ones to pass over.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancel">Stops.</param>
    Task<IReadOnlyList<Article>> LatestAsync(string language, string? section, int skip, int most, CancellationToken cancel);

    /// <summary>An article that readers may see; null for any other.</summary>
    Task<Article?> ArticleAsync(ArticleId id, CancellationToken cancel);
}

/// <summary>A section that has articles.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Label">A label as it stood on the newest article.</param>
public sealed record SectionOnOffer(string Key, string Label);
