using Bot.Core.Chat.Groups;
using Bot.Core.Delivering;
using Bot.Core.Desk.Alarms;
using Bot.Core.Desk.Staff;
using Bot.Core.Letters;
using Bot.Networks.Telegram.Hearing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Networks.Telegram;

/// <summary>Registers Telegram.</summary>
public static class TelegramSetup
{
    /// <summary>Adds the network, the ear and the voice.</summary>
    public static IServiceCollection AddTelegram(this IServiceCollection services)
    {
        // The loggers of HTTP clients write addresses, and Telegram carries its token in the address.
        services.AddHttpClient(TelegramAccount.SendClient, (provider, client) =>
            client.Timeout = provider.GetRequiredService<IOptions<TelegramOptions>>().Value.RequestTimeout).ConfigurePrimaryHttpMessageHandler(BoundedConnect.Handler).RemoveAllLoggers();
        services.AddHttpClient(TelegramAccount.PollClient, client => client.Timeout = TimeSpan.FromSeconds(75))
            .ConfigurePrimaryHttpMessageHandler(BoundedConnect.Handler).RemoveAllLoggers();
        return services
            .AddSingleton<TelegramAccount>()
            .AddSingleton<TelegramPosts>()
            .AddSingleton<INetwork, TelegramNetwork>()
            .AddSingleton<IOutcomeSearch, TelegramSearch>()
            .AddSingleton<TelegramAdmins>()
            .AddSingleton<TelegramPeople>()
            .AddSingleton<INetworkPeople>(provider => provider.GetRequiredService<TelegramPeople>())
            .AddSingleton<IGroupPeople>(provider => provider.GetRequiredService<TelegramPeople>())
            .AddSingleton<ILetterCarrier, TelegramLetters>()
            .AddSingleton<TelegramVoice>()
            .AddSingleton<IStaffVoice>(provider => provider.GetRequiredService<TelegramVoice>())
            .AddSingleton<TelegramIntroduction>()
            .AddSingleton<TelegramUpdates>()
            .AddSingleton<UpdateMetrics>()
            .AddSingleton<TelegramInbox>()
            .AddSingleton<TelegramPolling>()
            .AddSingleton<TelegramWebhook>()
            .AddSingleton<TelegramEar>();
    }
}
