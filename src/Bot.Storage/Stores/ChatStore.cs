using Bot.Core.Chat;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IChatStore"/>
internal sealed class ChatStore(IDbContextFactory<BotContext> contexts) : IChatStore
{
    private readonly ShelfMemory<IReadOnlyList<SectionOnOffer>> sections = new();
    private readonly ShelfMemory<IReadOnlyList<string>> languages = new();

    public async Task<IReadOnlyList<SectionOnOffer>> SectionsAsync(string language, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await sections.GetAsync(context, language, () => SectionsAsync(context, language), cancel);
    }

    public async Task<IReadOnlyList<string>> LanguagesAsync(CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await languages.GetAsync(context, "", async () =>
            await Listed(context).Select(article => article.Language).Distinct().Order().ToListAsync(), cancel);
    }

    public async Task<IReadOnlyList<Article>> LatestAsync(
        string language, string? section, int skip, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await Listed(context)
            .Where(article => article.Language == language
                && (section == null || article.Sections.Any(held => held.Key == section)))
            .OrderByDescending(article => article.Dated)
            .ThenByDescending(article => article.Id)
            .Skip(skip)
            .Take(most)
            .ToListAsync(cancel);
    }

    public async Task<Article?> ArticleAsync(ArticleId id, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await Listed(context).SingleOrDefaultAsync(article => article.Id == id && article.WithdrawnBy == null, cancel);
    }

    private static async Task<IReadOnlyList<SectionOnOffer>> SectionsAsync(BotContext context, string language)
    {
        var sections = await Listed(context)
            .Where(article => article.Language == language)
            .SelectMany(article => article.Sections, (article, section) =>
                new { section.Key, section.Label, article.Dated, article.Id })
            .GroupBy(told => told.Key)
            .Select(told => new
            {
                told.Key,
                told.OrderByDescending(one => one.Dated).ThenByDescending(one => one.Id).First().Label,
                Newest = told.Max(one => one.Dated),
            })
            .OrderByDescending(section => section.Newest)
            .ThenBy(section => section.Key)
            .ToListAsync();
        return [.. sections.Select(section => new SectionOnOffer(section.Key, section.Label))];
    }

    /// <summary>What readers may see: a story that only an editor asked for has been seen at no source, and a pushed one has no headline until its page is read.</summary>
    internal static IQueryable<Article> Listed(BotContext context) => context.Stories.AsNoTracking()
        .Where(article => article.Stage != ArticleStage.SetAside && article.Title != ""
            && (article.FoundAt != null || context.Sightings.Any(sighting => sighting.ArticleId == article.Id)));
}
