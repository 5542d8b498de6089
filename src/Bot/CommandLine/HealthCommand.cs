using System.CommandLine;
using Bot.Settings;

namespace Bot.CommandLine;

/// <summary><c>health</c>: asks the running program how it is, for a container's health check.</summary>
internal static class HealthCommand
{
    public static Command Create()
    {
        var command = new Command("health", "Ask the running bot whether it is ready (for a container's health check)");
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var address = WebAddress.Parse(SettingsOf.Checked(parsed).Web.Url)!.Local;
        using var handler = new SocketsHttpHandler { UseProxy = false };
        using var client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            using var answer = await client.GetAsync(new Uri(address, "/health/ready"), cancel).ConfigureAwait(false);
            Console.WriteLine(await answer.Content.ReadAsStringAsync(cancel).ConfigureAwait(false));
            return answer.IsSuccessStatusCode ? ExitCode.Well : ExitCode.Failed;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync($"No answer at {address}: {fault.Message}").ConfigureAwait(false);
            return ExitCode.Failed;
        }
    }
}
