namespace Bot.Core.Reading.Pages;

/// <summary>An article as a section page lists it. A fact the list doesn't state is null.</summary>
/// <param name="Url">The absolute address, without its fragment.</param>
/// <param name="Title">The headline as the list words it.</param>
/// <param name="Published">When it was published: beside the link, or its time under the day heading above it.</param>
/// <param name="Section">The section label beside the headline.</param>
/// <param name="Summary">The abstract below the headline.</param>
public sealed record ListedArticle(string Url, string Title, DateTimeOffset? Published, string? Section, string? Summary);
