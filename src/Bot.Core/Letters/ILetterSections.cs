using Bot.Core.Model;

namespace Bot.Core.Letters;

/// <summary>Tells what a letter's button means.</summary>
public interface ILetterSections
{
    /// <summary>A story's first section and its language; null where it has none.</summary>
    Task<StorySection?> FirstAsync(ArticleId story, CancellationToken cancel);
}

/// <summary>A section of a story.</summary>
/// <param name="Section">The section.</param>
/// <param name="Language">The story's language.</param>
public sealed record StorySection(ArticleSection Section, string Language);
