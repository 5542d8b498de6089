using Bot.Core.Delivering;
using Bot.Core.Model;

namespace Bot.Networks.Tests.Contract;

/// <summary>A network with the server that it sends to over HTTP.</summary>
internal interface INetworkServer : IAsyncDisposable
{
    INetwork Network { get; }

    Channel Channel { get; }

    /// <summary>The texts that stand in the channel.</summary>
    Task<IReadOnlyList<string>> StandingAsync();

    /// <summary>Has the next call end like this.</summary>
    Task FailAsync(Trouble trouble);
}
