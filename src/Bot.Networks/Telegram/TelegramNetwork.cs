using System.Globalization;
using Bot.Core.Composing;
using Bot.Core.Delivering;
using Bot.Core.Model;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Networks.Telegram;

/// <summary>Telegram channels, groups and topics through the Bot API.</summary>
public sealed class TelegramNetwork(TelegramAccount account) : INetwork
{
    /// <summary>The name in settings.</summary>
    public const string NetworkName = "Telegram";

    /// <inheritdoc />
    public string Name => NetworkName;

    /// <inheritdoc />
    public AccountPace Pace => account.Pace;

    /// <inheritdoc />
    public Task<DeliveryOutcome> PublishAsync(Channel channel, PostContent content, CancellationToken cancel) =>
        TryAsync(async () =>
        {
            var message = await account.Sender.SendMessage(
                Chat(channel), content.Text, TelegramRenderer.ParseMode(content),
                replyMarkup: TelegramRenderer.Keyboard(content),
                linkPreviewOptions: TelegramRenderer.Preview(content),
                messageThreadId: channel.Topic,
                cancellationToken: cancel).ConfigureAwait(false);
            return new DeliveryOutcome.Sent(message.Id.ToString(CultureInfo.InvariantCulture));
        });

    /// <inheritdoc />
    public Task<DeliveryOutcome> CorrectAsync(Channel channel, string messageRef, PostContent content, CancellationToken cancel) =>
        TryAsync(async () =>
        {
            await account.Sender.EditMessageText(
                Chat(channel), MessageId(messageRef), content.Text, TelegramRenderer.ParseMode(content),
                replyMarkup: TelegramRenderer.Keyboard(content),
                linkPreviewOptions: TelegramRenderer.Preview(content),
                cancellationToken: cancel).ConfigureAwait(false);
            return new DeliveryOutcome.Sent(null);
        });

    /// <inheritdoc />
    public Task<DeliveryOutcome> RetractAsync(Channel channel, string messageRef, CancellationToken cancel) =>
        TryAsync(async () =>
        {
            await account.Sender.DeleteMessage(Chat(channel), MessageId(messageRef), cancel).ConfigureAwait(false);
            return new DeliveryOutcome.Sent(null);
        });

    /// <inheritdoc />
    public async Task<string?> CheckAsync(Channel channel, CancellationToken cancel)
    {
        try
        {
            var chat = await account.Sender.GetChat(Chat(channel), cancel).ConfigureAwait(false);
            var me = await account.Sender.GetMe(cancel).ConfigureAwait(false);
            var member = await account.Sender.GetChatMember(chat.Id, me.Id, cancel).ConfigureAwait(false);
            return MayPost(chat, member)
                ? null
                : $"the bot may not post there. Make @{me.Username} an administrator of {chat.Title} who may post messages.";
        }
        catch (Exception fault) when (fault is RequestException)
        {
            return $"{fault.Message}. Check the address {channel.Address}, and that the bot is a member there.";
        }
    }

    /// <inheritdoc />
    public async Task<string?> CheckAccountAsync(CancellationToken cancel)
    {
        try
        {
            await account.Sender.GetMe(cancel).ConfigureAwait(false);
            return null;
        }
        catch (Exception fault) when (fault is RequestException)
        {
            return TelegramFailures.Outcome(fault).Said ?? fault.Message;
        }
    }

    private static bool MayPost(ChatFullInfo chat, ChatMember member) => member switch
    {
        ChatMemberOwner => true,
        ChatMemberAdministrator admin => chat.Type != ChatType.Channel || admin.CanPostMessages,
        ChatMemberMember => chat.Type != ChatType.Channel,
        ChatMemberRestricted restricted => restricted.CanSendMessages,
        _ => false,
    };

    internal static ChatId Chat(Channel channel) =>
        long.TryParse(channel.Address, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id)
            ? new ChatId(id)
            : new ChatId(channel.Address);

    private static int MessageId(string reference) => int.Parse(reference, CultureInfo.InvariantCulture);

    private static async Task<DeliveryOutcome> TryAsync(Func<Task<DeliveryOutcome>> call)
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            return TelegramFailures.Outcome(fault);
        }
    }
}
