using System.Runtime.CompilerServices;
using Bot.Assistant;
using Bot.Core;
using Bot.Core.Chat;
using Bot.Core.Composing.Assistance;
using Bot.Core.Fetching;
using Bot.Core.Model;
using Bot.Core.Watching.WebSub;
using Bot.Networks.Mastodon;
using Bot.Networks.Telegram;
using Bot.Networks.Webhook;
using Bot.Pictures;
using Bot.Settings;
using Bot.Storage;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace Bot.Hosting;

/// <summary>Everything that the verbs work with, put together in one place.</summary>
internal static class BotServices
{
    /// <summary>Adds the newsroom as the settings describe it.</summary>
    public static void Add(IServiceCollection services, BotSettings settings)
    {
        services
            .AddSingleton(TimeProvider.System)
            .AddSingleton(_ => new Random(Environment.TickCount))
            .AddSingleton(settings.Newsroom)
            .AddSingleton(settings.Desk)
            .AddSingleton(new WebSubOptions(settings.Web.PublicUrl is { } url ? WebAddress.Public(url) : null))
            .AddSingleton(settings.Reading)
            .AddSingleton(settings.Housekeeping)
            .AddSingleton<IOptions<FetchOptions>>(Options.Create(settings.Watching))
            .AddSingleton<IOptions<TelegramOptions>>(Options.Create(settings.Telegram))
            .AddSingleton<IOptions<StorageOptions>>(Options.Create(settings.Storage))
            .AddSections(SetupOf.Sections(settings))
            .AddBotStorage()
            .AddStreet()
            .AddChat()
            .AddPictures()
            .AddTelegram();
        if (settings.Uses(MastodonNetwork.NetworkName))
            services.AddSingleton<IOptions<MastodonOptions>>(Options.Create(settings.Mastodon)).AddMastodon();
        if (settings.Uses(WebhookNetwork.NetworkName))
            services.AddSingleton<IOptions<WebhookOptions>>(Options.Create(settings.Webhook)).AddWebhook();
        if (settings.Assistant.Url is not null) AddAssistant(services, settings.Assistant);
    }

    /// <summary>The newsroom for a verb that ends by itself: only what goes wrong is logged.</summary>
    public static ServiceProvider OfVerb(BotSettings settings)
    {
        var services = new ServiceCollection();
        services.AddLogging(log =>
        {
            AddLog(log);
            log.SetMinimumLevel(LogLevel.Warning);
        });
        Add(services, settings);
        return services.BuildServiceProvider();
    }

    /// <summary>A method of its own, so that the vendor's libraries are not loaded where nobody asks for them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddAssistant(IServiceCollection services, AssistantOptions assistant) => services.AddAssistant(assistant);

    private static IServiceCollection AddSections(this IServiceCollection services, IReadOnlyList<SectionEntry> sections)
    {
        foreach (var section in sections) services.AddSingleton(section);
        return services.AddSingleton(new SectionBook(sections));
    }

    /// <summary>Logs on one line an entry, to the console.</summary>
    public static void AddLog(ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.AddConsole(console => console.FormatterName = LineFormatter.FormatterName);
        logging.AddConsoleFormatter<LineFormatter, ConsoleFormatterOptions>();
        logging.SetMinimumLevel(LogLevel.Information);
        logging.AddFilter("Microsoft", LogLevel.Warning);
        logging.AddFilter("System", LogLevel.Warning);
        // What a statement failed with is told once by whoever asked for it, not at each of its tries.
        logging.AddFilter("Microsoft.EntityFrameworkCore.Database", LogLevel.Critical);
        logging.AddFilter("Microsoft.EntityFrameworkCore.Update", LogLevel.Critical);
        logging.AddFilter("Microsoft.EntityFrameworkCore.Query", LogLevel.Critical);
        // What keeps the host from starting is told by whoever started it.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
    }
}
