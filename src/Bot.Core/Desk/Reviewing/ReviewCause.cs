namespace Bot.Core.Desk.Reviewing;

/// <summary>Why a channel asks editors about an article.</summary>
/// <param name="Text">The section's name, the condition or the hours; null: it always asks.</param>
public sealed record ReviewCause(string? Text = null);
