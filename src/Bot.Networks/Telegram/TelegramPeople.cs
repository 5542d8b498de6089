using System.Globalization;
using Bot.Core.Chat.Groups;
using Bot.Core.Desk.Staff;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Networks.Telegram;

/// <summary>Asks Telegram about people: who leads a group, whom the bot can write to, how many follow a channel.</summary>
public sealed class TelegramPeople(TelegramAccount account, TelegramAdmins admins) : INetworkPeople, IGroupPeople
{
    /// <summary>So soon somebody of the staff who is no administrator any more has lost their role.</summary>
    private static readonly TimeSpan FreshForStaff = TimeSpan.FromMinutes(1);

    /// <summary>So soon somebody who leads a group no more cannot change what it gets.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    /// <summary>So soon somebody who leads a group since then can.</summary>
    private static readonly TimeSpan FreshForOthers = TimeSpan.FromSeconds(15);

    /// <inheritdoc />
    public async Task<bool> IsAdministratorAsync(long group, long person, CancellationToken cancel) =>
        // A network that is away takes nobody's role, and gives none.
        (await admins.OfAsync(group, FreshForStaff, cancel).ConfigureAwait(false))?.Contains(person) == true;

    /// <inheritdoc />
    public async Task<bool?> LeadsAsync(long group, long person, CancellationToken cancel)
    {
        var known = await admins.OfAsync(group, Fresh, cancel).ConfigureAwait(false);
        if (known?.Contains(person) == true) return true;
        return (await admins.OfAsync(group, FreshForOthers, cancel).ConfigureAwait(false))?.Contains(person);
    }

    /// <inheritdoc />
    public Task<bool?> BotLeadsAsync(long group, CancellationToken cancel) => LeadsAsync(group, account.Sender.BotId, cancel);

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
            var chat = long.TryParse(address, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id)
                ? new ChatId(id)
                : new ChatId(address);
            return await account.Sender.GetChatMemberCount(chat, cancel).ConfigureAwait(false);
        }
        catch (RequestException)
        {
            return null;
        }
    }
}
