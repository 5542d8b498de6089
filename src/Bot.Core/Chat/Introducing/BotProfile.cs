namespace Bot.Core.Chat.Introducing;

/// <summary>What people whose app speaks a language read of the bot before they speak to it.</summary>
/// <param name="Language">Two letters; null: everybody whose language has none of its own.</param>
/// <param name="Name">Its name, at most 64 characters; empty: that of <c>null</c>.</param>
/// <param name="Description">What it can do, at most 512 characters.</param>
/// <param name="ShortDescription">What it is, at most 120 characters.</param>
public sealed record BotProfile(string? Language, string Name, string Description, string ShortDescription);
