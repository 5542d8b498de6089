using Bot.Core.Chat;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace Bot.Networks.Telegram;

/// <summary>Registers the menus of commands, for private chats and each language, where Telegram has others or none.</summary>
internal static class TelegramMenus
{
    private static readonly BotCommandScope Scope = new BotCommandScopeAllPrivateChats();

    /// <summary>Compares each menu with what Telegram has and sets those that differ.</summary>
    public static async Task RegisterAsync(ITelegramBotClient client, IReadOnlyList<CommandMenu> menus, CancellationToken cancel)
    {
        foreach (var menu in menus)
        {
            var standing = await client.GetMyCommands(Scope, menu.Language, cancel).ConfigureAwait(false);
            if (standing.Select(entry => (entry.Command, entry.Description)).SequenceEqual(menu.Commands)) continue;
            var commands = menu.Commands.Select(entry => new BotCommand(entry.Command, entry.Description));
            await client.SetMyCommands(commands, Scope, menu.Language, cancel).ConfigureAwait(false);
        }
    }
}
