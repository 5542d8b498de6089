using Bot.Core.Chat;
using Bot.Core.Delivering;
using Bot.Core.Readers;

namespace Bot.Core.Letters;

/// <summary>A network that brings letters to people. It sends once and tells how it ended; the pace is taken before.</summary>
public interface ILetterCarrier
{
    /// <summary>The network's name, as <see cref="Model.Subscriber.Network"/>.</summary>
    string Network { get; }

    /// <summary>The pace of the account, shared by all that it sends.</summary>
    AccountPace Pace { get; }

    /// <summary>What is promised.</summary>
    LetterTerms Terms { get; }

    /// <summary>How the account's pace calls a place.</summary>
    string AddressOf(ReaderPlace place);

    /// <summary>Sends a letter.</summary>
    Task<DeliveryOutcome> SendAsync(ReaderPlace place, Reply letter, CancellationToken cancel);
}
