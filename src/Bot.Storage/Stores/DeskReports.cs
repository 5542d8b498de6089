using Bot.Core.Desk.Corrections;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IDeskReports"/>
internal sealed class DeskReports(IDbContextFactory<BotContext> contexts) : IDeskReports
{
    public async Task AddAsync(DeskReport report, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        context.DeskReports.Add(report);
        await context.SaveChangesAsync(cancel);
    }

    public async Task<IReadOnlyList<(DeskReport Report, StoryInChannels Story)>> OpenAsync(int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var reports = await context.DeskReports.AsNoTracking()
            .Where(report => report.Ended == null).OrderBy(report => report.Id).Take(most).ToListAsync(cancel);
        if (reports.Count == 0) return [];
        var ids = reports.ConvertAll(report => report.ArticleId);
        var articles = await context.Stories.AsNoTracking().Where(article => ids.Contains(article.Id)).ToDictionaryAsync(article => article.Id, cancel);
        var places = await StoryPlaces.OfAsync(context, ids, cancel);
        return
        [
            .. reports.Where(report => articles.ContainsKey(report.ArticleId)).Select(report => (report, new StoryInChannels(
                articles[report.ArticleId], [.. places[report.ArticleId].Where(place => report.Posts.Contains(place.Post.Id.Value))]))),
        ];
    }

    public async Task ShownAsync(long report, string shown, DateTimeOffset? ended, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.DeskReports.Where(held => held.Id == report).ExecuteUpdateAsync(set => set
            .SetProperty(held => held.Shown, shown)
            .SetProperty(held => held.Ended, ended), cancel);
    }
}
