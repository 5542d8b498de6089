using Bot.Core.Letters;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="ILetterSections"/>
internal sealed class LetterSections(IDbContextFactory<BotContext> contexts) : ILetterSections
{
    public async Task<StorySection?> FirstAsync(ArticleId story, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var article = await context.Stories.AsNoTracking().SingleOrDefaultAsync(held => held.Id == story, cancel);
        return article?.Sections.FirstOrDefault() is { } section ? new StorySection(section, article.Language) : null;
    }
}
