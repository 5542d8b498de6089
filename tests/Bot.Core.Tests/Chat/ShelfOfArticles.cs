using Bot.Core.Chat;
using Bot.Core.Model;

namespace Bot.Core.Tests.Chat;

/// <summary>Articles in memory, for readers to ask for.</summary>
internal sealed class ShelfOfArticles : IChatStore
{
    public List<Article> Articles { get; } = [];

    public Task<IReadOnlyList<SectionOnOffer>> SectionsAsync(string language, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<SectionOnOffer>>(
            [.. Newest(language)
                .SelectMany(article => article.Sections)
                .GroupBy(section => section.Key)
                .Select(group => new SectionOnOffer(group.Key, group.First().Label))]);

    public Task<IReadOnlyList<string>> LanguagesAsync(CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<string>>([.. Articles.Select(article => article.Language).Distinct()]);

    public Task<IReadOnlyList<Article>> LatestAsync(string language, string? section, int skip, int most, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Article>>(
            [.. Newest(language)
                .Where(article => section is null || article.Sections.Exists(one => one.Key == section))
                .Skip(skip)
                .Take(most)]);

    public Task<Article?> ArticleAsync(ArticleId id, CancellationToken cancel) =>
        Task.FromResult(Articles.Find(article => article.Id == id));

    private IEnumerable<Article> Newest(string language) =>
        Articles.Where(article => article.Language == language).OrderByDescending(article => article.Dated);
}
