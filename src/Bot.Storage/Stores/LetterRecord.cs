using System.Globalization;
using Bot.Core.Letters;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <summary>How the ending of a letter's try changes rows.</summary>
internal static class LetterRecord
{
    /// <returns>False where the letter has gone with its reader, or ended otherwise since.</returns>
    public static async Task<bool> PutAsync(BotContext context, LetterId id, LetterTryEnded ended)
    {
        if (await context.Letters.SingleOrDefaultAsync(held => held.Id == id) is not { State: DeliveryState.Claimed } letter)
            return false;
        var subscriber = await context.Subscribers.SingleAsync(held => held.Id == letter.SubscriberId);
        var (follows, now) = (ended.Follows, ended.At);
        Put(letter, follows, now);
        if (letter.Ended is not null) await MailingRows.CountAsync(context, letter);
        await AccountRows.PutAsync(context, subscriber.Network, follows.PauseAccount, follows.State == DeliveryState.Sent, now);
        if (follows.Pause is { } pause) await PauseAsync(context, subscriber, pause, follows.Reason, now);
        if (long.TryParse(follows.NewAddress, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var address))
            await SubscriberMove.MoveAsync(context, subscriber.Network, subscriber.ChatId, address);
        return true;
    }

    private static void Put(Letter letter, LetterFollows follows, DateTimeOffset now)
    {
        letter.State = follows.State;
        letter.Due = follows.Due ?? letter.Due;
        letter.Reason = follows.Reason;
        letter.MessageRef = follows.MessageRef;
        letter.Plain |= follows.Plain;
        letter.ClaimedUntil = null;
        letter.Tries++;
        if (follows.Ends) letter.Ended = now;
    }

    /// <summary>A pause that they had asked for would end by itself; this one does not.</summary>
    private static async Task PauseAsync(
        BotContext context, Subscriber subscriber, PauseReason pause, string? reason, DateTimeOffset now)
    {
        (subscriber.Paused, subscriber.PausedUntil) = (pause, null);
        await context.SaveChangesAsync();
        var open = context.Letters
            .Where(letter => letter.SubscriberId == subscriber.Id && letter.Ended == null && letter.ClaimedUntil == null);
        // Each by its own index: for both at once SQLite would look at everybody's open letters.
        var (told, digests) = (open.Where(letter => letter.ArticleId != null), open.Where(letter => letter.DigestOf != null));
        var stories = await told.Select(letter => letter.ArticleId!.Value).ToListAsync();
        foreach (var letters in (IQueryable<Letter>[])[told, digests])
        {
            await letters.ExecuteUpdateAsync(set => set
                .SetProperty(letter => letter.State, DeliveryState.Dropped)
                .SetProperty(letter => letter.Reason, reason)
                .SetProperty(letter => letter.Ended, now));
        }
        await context.Mailings.Where(mailing => stories.Contains(mailing.ArticleId))
            .ExecuteUpdateAsync(set => set.SetProperty(mailing => mailing.Missed, mailing => mailing.Missed + 1));
    }
}
