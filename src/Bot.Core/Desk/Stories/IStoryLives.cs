namespace Bot.Core.Desk.Stories;

/// <summary>Tells the whole life of a story from what is stored: why it was posted here and not there.</summary>
public interface IStoryLives
{
    /// <summary>The life of the article behind a link.</summary>
    /// <param name="link">The link, as a person gives it.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>Null where nobody has told of such an article.</returns>
    Task<StoryLife?> FindAsync(string link, CancellationToken cancel);
}
