using System.CommandLine;
using Bot.Hosting;
using Bot.Storage;

namespace Bot.CommandLine;

/// <summary><c>migrate</c>: brings the database to this version's schema. The other verbs do the same when they start.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var command = new Command("migrate", "Bring the database to this version's schema, after a backup copy");
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var settings = SettingsOf.Checked(parsed);
        var services = new ServiceCollection();
        BotServices.Add(services, settings);
        await using var provider = services.BuildServiceProvider();
        var report = await provider.GetRequiredService<DatabaseMigrator>().MigrateAsync(cancel).ConfigureAwait(false);
        Console.WriteLine(report.Applied.Count == 0 ? "The database is up to date." : $"Applied {string.Join(", ", report.Applied)}.");
        if (report.Backup is { } backup) Console.WriteLine($"The database as it was before: {backup}");
        return ExitCode.Well;
    }
}
