using System.Globalization;
using Bot.Core.Delivering;
using Bot.Core.Model;
using Microsoft.Extensions.Options;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace Bot.Networks.Telegram;

/// <summary>
/// Finds out whether a message stands whose answer was lost. The Bot API has no history and no key by which a send could be
/// repeated safely; but ids in a channel or supergroup only grow, so the message can only be one of the next. Each of them
/// is forwarded to the staging chat, which changes nothing in the channel, and compared with what was sent.
/// </summary>
public sealed class TelegramSearch(TelegramAccount account, IOptions<TelegramOptions> options) : IOutcomeSearch
{
    /// <summary>How many ids without a message in a row end the search: gaps come only from what was deleted.</summary>
    private const int MostMissing = 10;

    /// <summary>How many ids are looked at in one search; the next one goes on from there.</summary>
    private const int MostAtOnce = 100;

    /// <summary>How far Telegram's clock may be behind ours.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    /// <inheritdoc />
    public string Network => TelegramNetwork.NetworkName;

    /// <inheritdoc />
    public TimeSpan SettleTime => options.Value.SettleTime;

    /// <inheritdoc />
    public async Task<SearchAnswer> FindAsync(SearchedMessage message, CancellationToken cancel)
    {
        if (options.Value.StagingChat is not { } staging)
            return new SearchAnswer.Unanswerable(new Reason(ReasonKind.NoStaging).Stored);
        if (TelegramMessageRef.Last(message.Channel.Newest) is not { } newest)
            return new SearchAnswer.Unanswerable(new Reason(ReasonKind.NoAnchor).Stored);
        var search = new Walk(account, staging, message, newest);
        try
        {
            return await search.RunAsync(cancel).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            var outcome = TelegramFailures.Outcome(fault);
            account.Pace.Heed(staging.ToString(CultureInfo.InvariantCulture), outcome);
            return new SearchAnswer.Open(
                (outcome as DeliveryOutcome.Later)?.Wait, search.Newest, new Reason(ReasonKind.CouldNotLook, outcome.Said ?? "?").Stored)
            {
                IsUnreachable = outcome is DeliveryOutcome.Later { IsUnreachable: true },
            };
        }
    }

    /// <summary>One walk over the ids behind the newest that is known.</summary>
    private sealed class Walk(TelegramAccount account, long staging, SearchedMessage sought, int newest)
    {
        private bool hasPlace;
        private bool sawOlder;

        /// <summary>The last id at which something stood.</summary>
        public string Newest => newest.ToString(CultureInfo.InvariantCulture);

        public async Task<SearchAnswer> RunAsync(CancellationToken cancel)
        {
            for (int id = newest + 1, missing = 0, looked = 0; missing < MostMissing; id++, looked++)
            {
                if (looked == MostAtOnce) return new SearchAnswer.Open(TimeSpan.Zero, Newest, new Reason(ReasonKind.MoreToLook).Stored);
                if (await ReadAsync(id, cancel).ConfigureAwait(false) is not { } stands)
                {
                    missing++;
                    continue;
                }
                if (IsSought(stands)) return new SearchAnswer.Found(id.ToString(CultureInfo.InvariantCulture));
                // Someone else's: what was sent came after it or not at all.
                (newest, missing) = (id, 0);
            }
            // The two clocks may disagree about a day: who can read them both decides.
            return sawOlder ? new SearchAnswer.Unanswerable(Older) : new SearchAnswer.Missing(Newest);
        }

        private static readonly string Older = new Reason(ReasonKind.OlderTwin, TelegramNetwork.NetworkName).Stored;

        private bool IsSought(Standing standing)
        {
            if (standing.Copy is not { } copy || !TelegramLikeness.IsSame(copy, sought.Content)) return false;
            if (!(DateOf(copy) < sought.Since - Skew)) return true;
            sawOlder = true;
            return false;
        }

        private static DateTime? DateOf(Message copy) => copy.ForwardOrigin?.Date;

        /// <returns>What stands at the id; null for nothing.</returns>
        private async Task<Standing?> ReadAsync(int id, CancellationToken cancel)
        {
            // Only a message that stands takes a place in the staging chat.
            if (!hasPlace) await account.Pace.TakeAsync(staging.ToString(CultureInfo.InvariantCulture), PlaceClass.Correction, cancel).ConfigureAwait(false);
            hasPlace = true;
            var chat = TelegramNetwork.Chat(sought.Channel);
            try
            {
                var copy = await account.Sender.ForwardMessage(
                    staging, chat, id, disableNotification: true, cancellationToken: cancel).ConfigureAwait(false);
                hasPlace = false;
                await ForgetAsync(copy.Id, cancel).ConfigureAwait(false);
                return new Standing(copy);
            }
            catch (ApiRequestException refusal) when (TelegramFailures.IsNotFound(refusal))
            {
                return null;
            }
            catch (ApiRequestException refusal) when (TelegramFailures.IsProtected(refusal))
            {
                return await ReadProtectedAsync(chat, id, cancel).ConfigureAwait(false);
            }
        }

        /// <summary>
        /// What may not be forwarded may be copied by a bot, and the copy is read by forwarding it in the staging chat. What
        /// cannot be copied either is no post.
        /// </summary>
        private async Task<Standing> ReadProtectedAsync(ChatId chat, int id, CancellationToken cancel)
        {
            MessageId copied;
            try
            {
                copied = await account.Sender.CopyMessage(
                    staging, chat, id, disableNotification: true, cancellationToken: cancel).ConfigureAwait(false);
            }
            catch (ApiRequestException refusal) when (TelegramFailures.IsProtected(refusal))
            {
                return new Standing(null);
            }
            hasPlace = false;
            await account.Pace.TakeAsync(
                staging.ToString(CultureInfo.InvariantCulture), PlaceClass.Correction, cancel).ConfigureAwait(false);
            var read = await account.Sender.ForwardMessage(
                staging, staging, copied.Id, disableNotification: true, cancellationToken: cancel).ConfigureAwait(false);
            await ForgetAsync(copied.Id, cancel).ConfigureAwait(false);
            await ForgetAsync(read.Id, cancel).ConfigureAwait(false);
            // The date of a copy is that of the copying.
            read.ForwardOrigin = null;
            return new Standing(read);
        }

        /// <summary>A copy that stays is in nobody's way.</summary>
        private async Task ForgetAsync(int copy, CancellationToken cancel)
        {
            try
            {
                await account.Sender.DeleteMessage(staging, copy, cancel).ConfigureAwait(false);
            }
            catch (RequestException)
            {
                // The search has its answer all the same.
            }
        }
    }

    /// <summary>Something stands at an id.</summary>
    /// <param name="Copy">What it says; null for a service message, which says nothing.</param>
    private sealed record Standing(Message? Copy);
}
