namespace Bot.Sandbox.Telegram.State;

/// <summary>A line of the command menu: Bot API's BotCommand.</summary>
internal sealed record BotCommand(string Command, string Description);
