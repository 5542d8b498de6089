using Bot.Core.Model;
using Bot.Core.Reading.Changes;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <summary>Keeps what an article said at each revision.</summary>
internal static class RevisionRows
{
    /// <summary>Adds the article's present revision, once it goes to the channels and unless it is kept already.</summary>
    public static async Task AddAsync(BotContext context, Article article, DateTimeOffset found, CancellationToken cancel)
    {
        if (article.Stage is not (ArticleStage.Read or ArticleStage.Composed)) return;
        if (context.ChangeTracker.Entries<Revision>().Any(held => held.Entity.Number == article.Revision)
            || await context.Revisions.AnyAsync(held => held.ArticleId == article.Id && held.Number == article.Revision, cancel)) return;
        context.Revisions.Add(Of(article, found, await OriginAsync(context, article, cancel)));
    }

    /// <summary>What the article says now.</summary>
    public static Revision Of(Article article, DateTimeOffset found, RevisionOrigin by) => new()
    {
        ArticleId = article.Id,
        Number = article.Revision,
        Title = article.Title,
        Lead = article.Lead,
        Image = article.Image,
        BodyDigest = ComparedText.Digest(article.Text),
        BodyLength = article.Text?.Length ?? 0,
        Updated = article.Updated,
        Found = found,
        By = by,
    };

    private static async Task<RevisionOrigin> OriginAsync(BotContext context, Article article, CancellationToken cancel)
    {
        if (article is { Text: not null, IsToldWhole: false }) return RevisionOrigin.Page;
        return await context.Sources.AnyAsync(held => held.Id == article.FoundAt && held.Kind == SourceKind.Push, cancel)
            ? RevisionOrigin.Push
            : RevisionOrigin.Feed;
    }
}
