using Bot.Core.Chat;
using Bot.Core.Work;
using Microsoft.Extensions.Logging;
using Telegram.Bot.Types;

namespace Bot.Networks.Telegram.Hearing;

/// <summary>
/// Between what Telegram tells and its answers. What is taken is stored first, so that a crash loses none of it and nothing is
/// answered twice when it is told again; then each chat's lane answers in its order. What a crash interrupts is thought about
/// anew, but from the moment at which its answer is on the way it is never answered again.
/// </summary>
public sealed partial class TelegramInbox(
    IInbox inbox, TelegramUpdates updates, UpdateMetrics metrics, Street street, ILogger<TelegramInbox> log)
{
    /// <summary>The ear's name in the inbox.</summary>
    internal const string Ear = "telegram";

    /// <summary>What waits in memory at most: at a few kilobytes each, a few megabytes.</summary>
    private const int Most = 1_000;

    /// <summary>What one chat may have waiting. Whoever says more before the first is answered floods.</summary>
    private const int MostOfChat = 50;

    /// <summary>How many runs of the program may begin the same update.</summary>
    private const int MostRuns = 3;

    private readonly ChatLanes lanes = new(Most, MostOfChat);
    private volatile bool isOpen;

    /// <summary>Goes on with what an earlier run took and did not answer, before anything new.</summary>
    internal async Task OpenAsync(CancellationToken cancel)
    {
        var left = await inbox.ResumeAsync(Ear, MostRuns, cancel).ConfigureAwait(false);
        if (left.Count > 0) LogResumed(left.Count);
        foreach (var kept in left) Answer(ToldUpdate.Read(kept));
        isOpen = true;
    }

    /// <summary>Takes one update that Telegram brought.</summary>
    /// <returns>What became of it; <see cref="UpdateFate.Postponed"/> where there is no room.</returns>
    internal async Task<UpdateFate> TakeAsync(ToldUpdate told, CancellationToken cancel)
    {
        if (!isOpen) return UpdateFate.Postponed;
        if (told.Chat is not { } chat) return UpdateFate.Ignored;
        if (!lanes.HasRoom(chat)) return UpdateFate.Postponed;
        if (told.IsKept && (await KeepAsync([told], cursor: null, cancel).ConfigureAwait(false)).Count == 0) return UpdateFate.Known;
        Answer(told);
        return UpdateFate.Taken;
    }

    /// <summary>Takes what was asked for, and notes how far that went.</summary>
    internal async Task TakeAsync(IReadOnlyList<ToldUpdate> told, long cursor, CancellationToken cancel)
    {
        var answered = told.Where(one => one.Chat is not null).ToList();
        var roomy = answered.Where(one => !lanes.IsFull(one.Chat!.Value)).ToList();
        var taken = await KeepAsync([.. roomy.Where(one => one.IsKept)], cursor, cancel).ConfigureAwait(false);
        var fresh = roomy.Where(one => !one.IsKept || taken.Contains(one.Number)).ToList();
        foreach (var one in fresh) Answer(one);
        metrics.Count(UpdateFate.Ignored, told.Count - answered.Count);
        metrics.Count(UpdateFate.Dropped, answered.Count - roomy.Count);
        metrics.Count(UpdateFate.Known, roomy.Count - fresh.Count);
        metrics.Count(UpdateFate.Taken, fresh.Count);
    }

    /// <summary>Waits until there is room for more.</summary>
    internal Task RoomAsync(CancellationToken cancel) => lanes.RoomAsync(cancel);

    /// <summary>Takes nothing more, and lets the answers in hand end. What has not begun is kept for the next run.</summary>
    internal Task CloseAsync()
    {
        isOpen = false;
        return lanes.CloseAsync();
    }

    private Task<IReadOnlySet<long>> KeepAsync(IReadOnlyList<ToldUpdate> told, long? cursor, CancellationToken cancel) =>
        inbox.TakeAsync(
            Ear, [.. told.Select(one => new HeardUpdate(one.Number, one.Body))], cursor, street.Now, cancel);

    private void Answer(ToldUpdate told)
    {
        if (told is { Update: { } update, Chat: { } chat }) lanes.Add(chat, () => AnswerAsync(told, update, chat));
        else _ = EndAsync(told);
    }

    private async Task AnswerAsync(ToldUpdate told, Update update, long chat)
    {
        var isEnded = !told.IsKept;
        await updates.HandleAsync(update, chat, SettleAsync).ConfigureAwait(false);
        if (!isEnded) await EndAsync(told).ConfigureAwait(false);

        async Task SettleAsync()
        {
            if (isEnded) return;
            await inbox.EndAsync(Ear, told.Number, CancellationToken.None).ConfigureAwait(false);
            isEnded = true;
        }
    }

    /// <summary>What is not answered (a fault, or nothing to say) is not tried again.</summary>
    private async Task EndAsync(ToldUpdate told)
    {
        try
        {
            await inbox.EndAsync(Ear, told.Number, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            LogOpen(told.Number, fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Going on with {Updates} messages and presses that were not answered yet")]
    private partial void LogResumed(int updates);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Update {Update} was handled, which could not be stored: the next run handles it again")]
    private partial void LogOpen(long update, Exception fault);
}
