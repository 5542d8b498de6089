using System.Net.Sockets;
using Bot.Settings;
using Microsoft.AspNetCore.Connections;

namespace Bot.Hosting;

/// <summary>The web server's start.</summary>
internal static class ListeningAt
{
    /// <summary>Starts the host.</summary>
    /// <param name="app">The host.</param>
    /// <param name="key">The setting or option that names the address.</param>
    /// <param name="url">The address.</param>
    /// <param name="cancel">Stops the start.</param>
    /// <exception cref="SettingsException">The address is taken, or not this machine's.</exception>
    public static async Task StartAsync(WebApplication app, string key, string url, CancellationToken cancel)
    {
        try
        {
            await app.StartAsync(cancel).ConfigureAwait(false);
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException or SocketException)
        {
            throw new SettingsException([new SettingFault(key, $"{url} cannot be listened at: {fault.InnerException.Message}. Choose another port, or end the program that has it.")]);
        }
    }
}
