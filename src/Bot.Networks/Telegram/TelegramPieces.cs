using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Bot.Core.Chat.Introducing;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace Bot.Networks.Telegram;

/// <summary>Something that Telegram is told of the bot.</summary>
/// <param name="Key">What it is about: what kind, of which scope and language.</param>
/// <param name="Mark">A mark of its content: while that is the same there is nothing to tell.</param>
/// <param name="Tell">Tells it.</param>
internal sealed record TelegramPiece(string Key, string Mark, Func<ITelegramBotClient, CancellationToken, Task> Tell)
{
    /// <summary>There is nothing to tell where nothing was told before.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>The kind: Telegram's waits are for all of one.</summary>
    public string Kind => Key.Split(':')[0];
}

/// <summary>All that Telegram is told of the bot: menus of commands, its name and its descriptions, each by language.</summary>
internal static class TelegramPieces
{
    private const string Everybody = "*";

    /// <summary>The pieces, those first that readers miss most.</summary>
    public static IReadOnlyList<TelegramPiece> Of(BotFace face) =>
    [
        .. face.Menus.Select(menu => Menu(menu, ScopeOf(menu.Scope), menu.Scope.ToString())),
        .. face.DeskMenu is var (chat, desk) ? [Menu(desk with { Language = null }, new BotCommandScopeChat { ChatId = chat }, $"{chat}")] : (TelegramPiece[])[],
        .. face.Profiles.Select(profile => Text("about", profile.Language, profile.ShortDescription,
            (client, cancel) => client.SetMyShortDescription(profile.ShortDescription, profile.Language, cancel))),
        .. face.Profiles.Select(profile => Text("description", profile.Language, profile.Description,
            (client, cancel) => client.SetMyDescription(profile.Description, profile.Language, cancel))),
        .. face.Profiles.Select(profile => Text("name", profile.Language, profile.Name,
            (client, cancel) => client.SetMyName(profile.Name, profile.Language, cancel))),
    ];

    private static TelegramPiece Menu(CommandMenu menu, BotCommandScope scope, string place) => new(
        $"menu:{place}:{menu.Language ?? Everybody}",
        MarkOf(JsonSerializer.Serialize(menu.Commands.Select(entry => new[] { entry.Command, entry.Description }))),
        (client, cancel) => client.SetMyCommands(Entries(menu), scope, menu.Language, cancel));

    private static TelegramPiece Text(
        string kind, string? language, string text, Func<ITelegramBotClient, CancellationToken, Task> tell) =>
        new($"{kind}:{language ?? Everybody}", MarkOf(text), tell) { IsEmpty = text.Length == 0 };

    /// <summary>A menu as the Bot API takes it.</summary>
    public static IEnumerable<BotCommand> Entries(CommandMenu menu) =>
        menu.Commands.Select(entry => new BotCommand(entry.Command, entry.Description));

    private static BotCommandScope ScopeOf(MenuScope scope) => scope switch
    {
        MenuScope.Private => new BotCommandScopeAllPrivateChats(),
        MenuScope.Groups => new BotCommandScopeAllGroupChats(),
        MenuScope.GroupAdmins => new BotCommandScopeAllChatAdministrators(),
        _ => new BotCommandScopeDefault(),
    };

    private static string MarkOf(string content) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..16];
}
