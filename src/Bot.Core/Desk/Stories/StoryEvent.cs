namespace Bot.Core.Desk.Stories;

/// <summary>Something that happened to a story.</summary>
/// <param name="When">When.</param>
/// <param name="Place">The channel it happened in; null where it concerns all.</param>
/// <param name="Text">What, in words for staff.</param>
public sealed record StoryEvent(DateTimeOffset When, string? Place, string Text);
