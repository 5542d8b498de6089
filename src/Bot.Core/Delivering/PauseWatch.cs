using Bot.Core.Model;
using Bot.Core.Work;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Delivering;

/// <summary>
/// Asks paused channels and accounts, ever more seldom, whether they work again. One that does is tried again at once; what
/// waited behind the pause then goes in its order. Of a locked account nothing else is asked meanwhile.
/// </summary>
public sealed partial class PauseWatch
{
    private readonly IPauseBook book;
    private readonly Dictionary<string, INetwork> networks;
    private readonly Street street;
    private readonly ILogger<PauseWatch> log;
    private readonly Lanes<string> lanes;
    private readonly HashSet<string> ailing = [];

    /// <summary>A watch over what is paused on these networks.</summary>
    public PauseWatch(IPauseBook book, IEnumerable<INetwork> networks, Street street, ILogger<PauseWatch> log)
    {
        (this.book, this.street, this.log) = (book, street, log);
        this.networks = networks.ToDictionary(network => network.Name, StringComparer.OrdinalIgnoreCase);
        lanes = new Lanes<string>(Stages.Deliver, most: 8, street);
    }

    /// <summary>Asks what is due.</summary>
    /// <returns>When the next one is; null where nothing is paused.</returns>
    public async Task<DateTimeOffset?> WorkAsync(DateTimeOffset now, CancellationToken stopping)
    {
        var paused = await book.PausedAsync(stopping).ConfigureAwait(false);
        ShowInHealth(paused.Accounts);
        DateTimeOffset? next = null;
        foreach (var account in paused.Accounts)
            Look(account, account.Network, network => AskAsync(network, stopping));
        foreach (var channel in paused.Channels)
            Look(channel, $"{channel.Network}:{channel.Id.Value}", network => AskAsync(network, channel, stopping));
        return next;

        void Look(IPausable target, string lane, Func<INetwork, Task> ask)
        {
            if (target.NextCheck > now) next = next < target.NextCheck ? next : target.NextCheck;
            else if (networks.GetValueOrDefault(lane.Split(':')[0]) is { } network) lanes.TryStart(lane, () => ask(network));
        }
    }

    /// <summary>Waits for the questions in flight.</summary>
    public Task DrainAsync() => lanes.DrainAsync();

    private async Task AskAsync(INetwork network, CancellationToken stopping)
    {
        var trouble = await network.CheckAccountAsync(stopping).ConfigureAwait(false);
        await book.AskedAsync(network.Name, trouble, street.Now, stopping).ConfigureAwait(false);
        if (trouble is null) LogAccountBack(network.Name);
    }

    private async Task AskAsync(INetwork network, Channel channel, CancellationToken stopping)
    {
        var trouble = await network.CheckAsync(channel, stopping).ConfigureAwait(false);
        await book.AskedAsync(channel.Id, trouble, street.Now, stopping).ConfigureAwait(false);
        if (trouble is null) LogChannelBack(channel.Name);
    }

    private void ShowInHealth(IReadOnlyList<Account> locked)
    {
        foreach (var network in ailing.Where(network => !locked.Any(account => account.Network == network)).ToList())
        {
            ailing.Remove(network);
            street.Mend(PartOf(network));
        }
        foreach (var account in locked)
        {
            ailing.Add(account.Network);
            // Staff cannot be told by the account itself: the log and the health endpoint are what is left.
            if (street.Ail(PartOf(account.Network), account.Paused!)) LogLocked(account.Network, account.Paused!);
        }
    }

    private static string PartOf(string network) => $"{network} account";

    [LoggerMessage(Level = LogLevel.Error, Message = "{Network} does not let the bot in, and nothing is sent there: {Reason}")]
    private partial void LogLocked(string network, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Network} lets the bot in again")]
    private partial void LogAccountBack(string network);

    [LoggerMessage(Level = LogLevel.Information, Message = "The channel {Channel} can be reached again")]
    private partial void LogChannelBack(string channel);
}
