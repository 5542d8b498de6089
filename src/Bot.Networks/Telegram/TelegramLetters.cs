using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Delivering;
using Bot.Core.Letters;
using Bot.Core.Readers;
using Microsoft.Extensions.Options;

namespace Bot.Networks.Telegram;

/// <summary>Brings letters to people, groups and topics. The pace is taken by whoever sends.</summary>
public sealed class TelegramLetters(
    TelegramAccount account, TelegramPosts posts, IOptions<TelegramOptions> options) : ILetterCarrier
{
    /// <inheritdoc />
    public string Network => TelegramNetwork.NetworkName;

    /// <inheritdoc />
    public AccountPace Pace => account.Pace;

    /// <inheritdoc />
    public LetterTerms Terms => new(options.Value.PrivatePromise, options.Value.SettleTime);

    /// <inheritdoc />
    public string AddressOf(ReaderPlace place) => place.ChatId.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public Task<DeliveryOutcome> SendAsync(ReaderPlace place, Reply letter, CancellationToken cancel) => posts.SendAsync(
        new MessagePlace(place.ChatId, place.Topic == 0 ? null : place.Topic), letter.Content,
        TelegramRenderer.Keyboard(letter.Content, letter.Buttons), cancel);
}
