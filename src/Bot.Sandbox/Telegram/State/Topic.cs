namespace Bot.Sandbox.Telegram.State;

/// <summary>A topic of a forum.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Closed">Whether only administrators may write.</param>
internal sealed record Topic(string Name, bool Closed = false);
