using System.Globalization;
using Bot.Core.Delivering;
using Bot.Core.Model;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Networks.Telegram;

/// <summary>Telegram channels, groups and topics through the Bot API.</summary>
public sealed class TelegramNetwork(TelegramAccount account, TelegramPosts posts) : INetwork
{
    /// <summary>The name in settings.</summary>
    public const string NetworkName = "Telegram";

    /// <inheritdoc />
    public string Name => NetworkName;

    /// <inheritdoc />
    public NetworkTraits Traits { get; } = new() { HasButtons = true, TakesWholeArticles = true };

    /// <inheritdoc />
    public AccountPace Pace => account.Pace;

    /// <inheritdoc />
    public async Task<DeliveryOutcome> PublishAsync(Dispatch dispatch, CancellationToken cancel)
    {
        var place = Place(dispatch.Channel);
        var outcome = await posts.SendAsync(
            place, dispatch.Content, TelegramRenderer.Keyboard(dispatch.Content), cancel).ConfigureAwait(false);
        return dispatch.IsPinned && outcome is DeliveryOutcome.Sent { MessageRef: { } message } sent
            ? await posts.PinAsync(place, TelegramMessageRef.Parse(message), sent, cancel).ConfigureAwait(false)
            : outcome;
    }

    /// <inheritdoc />
    public Task<DeliveryOutcome> CorrectAsync(Dispatch dispatch, string messageRef, CancellationToken cancel) => posts.EditAsync(
        Place(dispatch.Channel), TelegramMessageRef.Parse(messageRef), dispatch.Content, TelegramRenderer.Keyboard(dispatch.Content), cancel);

    /// <inheritdoc />
    public Task<DeliveryOutcome> RetractAsync(Dispatch dispatch, string messageRef, CancellationToken cancel) =>
        posts.DeleteAsync(Place(dispatch.Channel), TelegramMessageRef.Parse(messageRef), cancel);

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
    public bool HasOtherId(Channel channel) => channel.ChatId is null && !IsId(channel.Address, out _);

    /// <inheritdoc />
    public async Task<string?> ChatIdAsync(Channel channel, CancellationToken cancel)
    {
        try
        {
            return (await account.Sender.GetChat(Chat(channel), cancel).ConfigureAwait(false)).Id.ToString(CultureInfo.InvariantCulture);
        }
        catch (RequestException)
        {
            // What is wrong there, the message itself finds out.
            return null;
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
        IsId(channel.Address, out var id) ? new ChatId(id) : new ChatId(channel.Address);

    private static bool IsId(string address, out long id) =>
        long.TryParse(address, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out id);

    private static MessagePlace Place(Channel channel) =>
        new(Chat(channel), channel.Topic) { PaceKey = LinesOfChats.KeyOf(channel) };
}
