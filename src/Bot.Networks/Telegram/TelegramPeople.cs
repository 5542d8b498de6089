using System.Collections.Concurrent;
using System.Globalization;
using Bot.Core.Desk.Staff;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Networks.Telegram;

/// <summary>Asks Telegram about people: who leads a group, whom the bot can write to, how many follow a channel.</summary>
public sealed class TelegramPeople(TelegramAccount account, TimeProvider time) : INetworkPeople
{
    /// <summary>So soon somebody who is no administrator any more has lost their role.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<long, (DateTimeOffset At, HashSet<long> People)> groups = new();

    /// <inheritdoc />
    public async Task<bool> IsAdministratorAsync(long group, long person, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        if (groups.TryGetValue(group, out var known) && now - known.At < Fresh) return known.People.Contains(person);
        try
        {
            var members = await account.Sender.GetChatAdministrators(group, cancellationToken: cancel).ConfigureAwait(false);
            known = (now, [.. members.Where(member => !member.User.IsBot).Select(member => member.User.Id)]);
        }
        catch (RequestException)
        {
            // A network that is away takes nobody's role, and gives none.
            known = (now, known.People ?? []);
        }
        groups[group] = known;
        return known.People.Contains(person);
    }

    /// <inheritdoc />
    public async Task<string?> TroubleWithAsync(long person, CancellationToken cancel)
    {
        try
        {
            await account.Sender.SendChatAction(person, ChatAction.Typing, cancellationToken: cancel).ConfigureAwait(false);
            return null;
        }
        catch (RequestException fault)
        {
            return TelegramFailures.Outcome(fault).Said ?? fault.Message;
        }
    }

    /// <inheritdoc />
    public async Task<int?> FollowersAsync(string address, CancellationToken cancel)
    {
        try
        {
            var chat = long.TryParse(address, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id) ? new ChatId(id) : new ChatId(address);
            return await account.Sender.GetChatMemberCount(chat, cancel).ConfigureAwait(false);
        }
        catch (RequestException)
        {
            return null;
        }
    }
}
