using System.CommandLine;
using Bot.Core.Delivering;
using Bot.Core.Desk.Staff;
using Bot.Core.Fetching;
using Bot.Core.Model;
using Bot.Core.Reading.Feeds;
using Bot.Core.Watching;
using Bot.Hosting;
using Bot.Networks.Telegram;
using Bot.Settings;
using Bot.Storage;
using Telegram.Bot;

namespace Bot.CommandLine;

/// <summary><c>check</c>: settings, database, token, channels and sources, with a plain verdict a line.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "Check settings, database, token, each channel's rights and each source");
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var settings = SettingsOf.Checked(parsed, SettingsRules.FaultsOfRun);
        Tell("settings", null);
        var services = new ServiceCollection();
        services.AddLogging();
        BotServices.Add(services, settings);
        await using var provider = services.BuildServiceProvider();

        var troubles = 0;
        foreach (var (what, check) in Checks(provider, SetupOf.Rows(settings), settings.Telegram.Token is not null))
        {
            var trouble = await check(cancel).ConfigureAwait(false);
            if (trouble is not null) troubles++;
            Tell(what, trouble);
        }
        // Who has not pressed Start yet keeps nothing from running.
        foreach (var member in settings.Staff)
            Tell($"staff {member.Name}", await StaffAsync(provider, member.TelegramId!.Value, cancel).ConfigureAwait(false), "note");
        return troubles == 0 ? ExitCode.Well : ExitCode.Failed;
    }

    private static IEnumerable<(string What, Func<CancellationToken, Task<string?>> Check)> Checks(
        IServiceProvider provider, Setup setup, bool hasToken)
    {
        yield return ("database", cancel => DatabaseAsync(provider, cancel));
        if (hasToken) yield return ("token", cancel => TokenAsync(provider, cancel));
        foreach (var channel in setup.Channels)
            yield return ($"channel {channel.Name}", cancel => NetworkOf(provider, channel).CheckAsync(channel, cancel));
        foreach (var source in setup.Sources.Where(source => source.Kind != SourceKind.Push))
            yield return ($"source {source.Name}", cancel => SourceAsync(provider, source, cancel));
    }

    private static async Task<string?> DatabaseAsync(IServiceProvider provider, CancellationToken cancel)
    {
        try
        {
            await provider.GetRequiredService<DatabaseMigrator>().MigrateAsync(cancel).ConfigureAwait(false);
            return null;
        }
        catch (StorageFault fault)
        {
            return fault.Message;
        }
    }

    private static async Task<string?> TokenAsync(IServiceProvider provider, CancellationToken cancel)
    {
        try
        {
            await provider.GetRequiredService<TelegramAccount>().Sender.GetMe(cancel).ConfigureAwait(false);
            return null;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return TelegramFailures.Outcome(fault).Said;
        }
    }

    /// <summary>A bot cannot write to a person who never pressed Start.</summary>
    private static async Task<string?> StaffAsync(IServiceProvider provider, long person, CancellationToken cancel) =>
        await provider.GetRequiredService<INetworkPeople>().TroubleWithAsync(person, cancel).ConfigureAwait(false) is { } trouble
            ? $"the bot cannot write to them ({trouble}). They must open a chat with the bot and press Start."
            : null;

    private static INetwork NetworkOf(IServiceProvider provider, Channel channel) => provider.GetServices<INetwork>()
        .First(network => network.Name.Equals(channel.Network, StringComparison.OrdinalIgnoreCase));

    private static async Task<string?> SourceAsync(IServiceProvider provider, Source source, CancellationToken cancel)
    {
        var result = await provider.GetRequiredService<WebFetcher>().GetAsync(new FetchRequest(new Uri(source.Url)), cancel).ConfigureAwait(false);
        if (result is FetchResult.Forbidden forbidden) return forbidden.Reason;
        if (result is not FetchResult.Fetched document) return ((FetchResult.Failed)result).Reason;
        try
        {
            var now = provider.GetRequiredService<TimeProvider>().GetUtcNow();
            var read = await provider.GetRequiredService<SourceDocument>().ReadAsync(source, document, now, cancel).ConfigureAwait(false);
            // A night without news leaves an index empty.
            return read.OfIndex || read.Entries.Count > 0 ? null : "no articles were found there.";
        }
        catch (FeedFormatException fault)
        {
            return fault.Message;
        }
    }

    private static void Tell(string what, string? trouble, string sign = "FAIL") =>
        Console.WriteLine(trouble is null ? $"ok    {what}" : $"{sign}  {what}: {trouble}");
}
