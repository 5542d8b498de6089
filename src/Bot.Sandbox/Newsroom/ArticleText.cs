namespace Bot.Sandbox.Newsroom;

/// <summary>A story's words in one edition.</summary>
/// <param name="Slug">The readable part of the address, made from the first headline; a correction leaves it as it is.</param>
/// <param name="Title">The headline.</param>
/// <param name="Lead">The first paragraph, without the dateline, which the page sets before it.</param>
/// <param name="Paragraphs">The paragraphs after the lead.</param>
internal sealed record ArticleText(string Slug, string Title, string Lead, IReadOnlyList<string> Paragraphs);
