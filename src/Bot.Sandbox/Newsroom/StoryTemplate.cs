namespace Bot.Sandbox.Newsroom;

/// <summary>One story of the stock, with slots for names, streets and numbers; both editions fill them alike.</summary>
/// <param name="Key">Its name in the stock file.</param>
/// <param name="Section">Where it is printed.</param>
/// <param name="Draws">The numbers and choices the story is told with, in the order they are drawn.</param>
/// <param name="Words">Its words by edition code.</param>
internal sealed record StoryTemplate(
    string Key,
    NewsSection Section,
    IReadOnlyList<StoryDraw> Draws,
    IReadOnlyDictionary<string, StoryWords> Words);

/// <summary>A story's words in one edition.</summary>
/// <param name="Titles">Headlines that fit the story; one is chosen.</param>
/// <param name="Paragraphs">The lead and what follows it.</param>
internal sealed record StoryWords(IReadOnlyList<string> Titles, IReadOnlyList<string> Paragraphs);

/// <summary>A number drawn for a story: from <paramref name="Least"/> to <paramref name="Most"/> in steps.</summary>
internal sealed record StoryDraw(string Name, int Least, int Most, int Step)
{
    public int Count => (Most - Least) / Step + 1;

    public int At(int index) => Least + index % Count * Step;
}
