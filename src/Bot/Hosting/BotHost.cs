using Bot.Core.Model;
using Bot.Core.Work;
using Bot.Networks.Telegram;
using Bot.Sandbox;
using Bot.Settings;
using Bot.Storage;
using Bot.Web;

namespace Bot.Hosting;

/// <summary>The program as a host: the database first, then the web, then the stages and the ear.</summary>
internal static partial class BotHost
{
    /// <summary>Runs until Ctrl-C, SIGTERM or <paramref name="cancel"/>.</summary>
    /// <param name="settings">Settings without faults.</param>
    /// <param name="sandbox">Whether the program serves the world itself that it works in.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task RunAsync(BotSettings settings, bool sandbox, CancellationToken cancel)
    {
        var address = WebAddress.Parse(settings.Web.Url)!;
        var world = sandbox ? SandboxSettings.Apply(settings, address.Local) : null;
        await using var app = Build(settings, world, address);
        await PrepareAsync(app.Services, settings, cancel).ConfigureAwait(false);
        await ListeningAt.StartAsync(app, "Web:Url", settings.Web.Url, cancel).ConfigureAwait(false);
        if (sandbox) TellWhereToLook(address);
        await app.WaitForShutdownAsync(cancel).ConfigureAwait(false);
    }

    private static WebApplication Build(BotSettings settings, SandboxOptions? world, WebAddress address)
    {
        // The empty builder reads no settings files of its own: they were gathered and checked before.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(address.Url);
        builder.Services.AddRoutingCore();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(9));
        BotServices.AddLog(builder.Logging);
        BotServices.Add(builder.Services, settings);
        MetricsEndpoint.AddMetrics(builder.Services);
        if (world is not null) builder.Services.AddSandbox(world);
        foreach (var stage in Stages.All)
            builder.Services.AddSingleton<IHostedService>(services => new StageService(
                services.GetServices<IStage>().Single(known => known.Name == stage),
                services.GetRequiredService<Street>(), services.GetRequiredService<IHostApplicationLifetime>()));
        if (settings.Telegram.Token is not null) builder.Services.AddHostedService<EarService>();

        var app = builder.Build();
        app.UseRouting();
        app.MapHealth();
        app.MapMetrics();
        app.MapArticlePush(settings.Web.PushTokens);
        if (settings.Web.PublicUrl is not null) app.MapHubCallback();
        if (settings.Telegram is { Updates: TelegramUpdateMode.Webhook, Token: not null, WebhookUrl: { } webhook })
            app.MapTelegramWebhook(new Uri(webhook));
        if (world is not null) app.MapSandbox();
        return app;
    }

    /// <summary>Everything that a verb works with, without a host: the database is ready, the rows that settings name are applied.</summary>
    public static async Task<ServiceProvider> PrepareAsync(BotSettings settings, CancellationToken cancel)
    {
        var provider = await OpenAsync(settings, cancel).ConfigureAwait(false);
        await ApplyAsync(provider, settings, cancel).ConfigureAwait(false);
        return provider;
    }

    /// <summary>The same for a verb that only reads: the rows stay as a running program has them.</summary>
    public static async Task<ServiceProvider> OpenAsync(BotSettings settings, CancellationToken cancel)
    {
        var provider = BotServices.OfVerb(settings);
        await provider.GetRequiredService<DatabaseMigrator>().MigrateAsync(cancel).ConfigureAwait(false);
        return provider;
    }

    /// <summary>The schema and the rows that settings name, before anything starts to work on them.</summary>
    private static async Task PrepareAsync(IServiceProvider services, BotSettings settings, CancellationToken cancel)
    {
        await services.GetRequiredService<DatabaseMigrator>().MigrateAsync(cancel).ConfigureAwait(false);
        await ApplyAsync(services, settings, cancel).ConfigureAwait(false);
    }

    private static async Task ApplyAsync(IServiceProvider services, BotSettings settings, CancellationToken cancel)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var changes = await services.GetRequiredService<ISetupStore>().ApplyAsync(SetupOf.Rows(settings), now, cancel).ConfigureAwait(false);
        var log = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(BotHost).FullName!);
        foreach (var change in changes) LogSetup(log, change);
    }

    private static void TellWhereToLook(WebAddress address) => Console.WriteLine($"""

          The sandbox runs: an invented paper, an invented Telegram, and the bot between them.

            Look at        {address.Local}
            The paper      {new Uri(address.Local, "/paper/de/")}
            End with       Ctrl-C

          With Telegram:Token and Sources in the settings it runs for your newsroom.

        """);

    [LoggerMessage(Level = LogLevel.Information, Message = "Settings: {Change}")]
    private static partial void LogSetup(ILogger log, string change);
}
