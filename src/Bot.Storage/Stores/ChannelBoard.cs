using Bot.Core.Desk.Acts;
using Bot.Core.Desk.Oversight;
using Bot.Core.Model;
using Bot.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IChannelBoard"/>
internal sealed class ChannelBoard(IDbContextFactory<BotContext> contexts) : IChannelBoard
{
    /// <summary>The endings of tries after which nothing is to be mended.</summary>
    private static readonly string[] Well = ["sent", "found", "missing"];

    public async Task<IReadOnlyList<ChannelLook>> ListAsync(int skip, int most, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var channels = await InUse(context).AsNoTracking()
            .OrderBy(channel => EF.Property<string>(channel, FoldedName.Column))
            .Skip(skip).Take(most).ToListAsync(cancel);
        var looks = new List<ChannelLook>();
        foreach (var channel in channels) looks.Add(await LookAsync(context, channel, now, cancel));
        return looks;
    }

    public async Task<ChannelLook?> FindAsync(ChannelId channel, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await InUse(context).AsNoTracking().SingleOrDefaultAsync(held => held.Id == channel, cancel) is { } found
            ? await LookAsync(context, found, now, cancel)
            : null;
    }

    public Task<bool> PauseAsync(ChannelId channel, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        ChangeAsync(channel, ActKind.ChannelPaused, by, now, held =>
        {
            if (held.PausedBy is not null) return false;
            held.PausedBy = by.Name;
            return true;
        }, cancel);

    public Task<bool> ResumeAsync(ChannelId channel, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        ChangeAsync(channel, ActKind.ChannelResumed, by, now, held =>
        {
            if (held is { PausedBy: null, Paused: null }) return false;
            held.PausedBy = null;
            if (held.Paused is not null) held.NextCheck = now;
            return true;
        }, cancel);

    public async Task<Article?> NewestAsync(Channel channel, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var language = channel.Language;
        return await context.Stories.AsNoTracking()
            .Where(article => (article.Stage == ArticleStage.Composed || article.Stage == ArticleStage.Known)
                && (language == null || article.Language == language))
            .OrderByDescending(article => article.Dated)
            .FirstOrDefaultAsync(cancel);
    }

    private async Task<bool> ChangeAsync(
        ChannelId channel, ActKind kind, StaffMember by, DateTimeOffset now, Func<Channel, bool> change, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        if (await InUse(context).SingleOrDefaultAsync(held => held.Id == channel, cancel) is not { } row) return false;
        var before = row.PausedBy ?? row.Paused;
        if (!change(row)) return false;
        context.Acts.Add(StaffActs.OnChannel(kind, by, now, row, before));
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    private static async Task<ChannelLook> LookAsync(BotContext context, Channel channel, DateTimeOffset now, CancellationToken cancel)
    {
        var (hour, day) = (now.AddHours(-1), now.AddDays(-1));
        IQueryable<Post> Since(DateTimeOffset since) =>
            PostTable.Since(context, since).Where(post => post.ChannelId == channel.Id && !post.IsDigest);
        var trouble = await (
            from attempt in context.Attempts.AsNoTracking()
            join delivery in context.Deliveries on attempt.DeliveryId equals delivery.Id
            where delivery.ChannelId == channel.Id && attempt.Outcome != "sent" && !Well.Contains(attempt.Outcome)
            orderby attempt.Id descending
            select attempt).FirstOrDefaultAsync(cancel);
        return new ChannelLook(
            channel,
            await Since(DateTimeOffset.MinValue).OrderByDescending(post => post.Published).Select(post => post.Published).FirstOrDefaultAsync(cancel),
            await Since(hour).CountAsync(cancel),
            await Since(day).CountAsync(cancel),
            await context.Deliveries.CountAsync(held => held.ChannelId == channel.Id && held.Ended == null, cancel),
            trouble);
    }

    private static IQueryable<Channel> InUse(BotContext context) => context.Channels.Where(channel => !channel.Retired);
}
