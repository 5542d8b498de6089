using System.Collections.Concurrent;
using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Delivering;
using Bot.Core.Letters;
using Bot.Core.Readers;

namespace Bot.Core.Tests.Letters;

/// <summary>A network that notes what it is given and ends as it is told.</summary>
internal sealed class ScriptedCarrier(TimeProvider clock, int perSecond = 1000) : ILetterCarrier
{
    public string Network => "Telegram";

    public AccountPace Pace { get; } = new(
        new PaceLimit(TimeSpan.FromSeconds(1) / perSecond, perSecond), new PaceLimit(TimeSpan.FromSeconds(1), 3), clock);

    public LetterTerms Terms => new(LetterPromise.AtMostOnce, TimeSpan.FromMinutes(1));

    public ConcurrentQueue<(long Chat, Reply Letter)> Sent { get; } = new();

    /// <summary>How sends end, one after the other; then they arrive.</summary>
    public ConcurrentQueue<DeliveryOutcome> Endings { get; } = new();

    public string AddressOf(ReaderPlace place) => place.ChatId.ToString(CultureInfo.InvariantCulture);

    public Task<DeliveryOutcome> SendAsync(ReaderPlace place, Reply letter, CancellationToken cancel)
    {
        Sent.Enqueue((place.ChatId, letter));
        return Task.FromResult(Endings.TryDequeue(out var ending) ? ending : new DeliveryOutcome.Sent("42"));
    }
}
