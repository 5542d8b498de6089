namespace Bot.Sandbox.Newsroom;

/// <summary>Tells the story of a given number: the same seed and number always give the same words.</summary>
/// <remarks>
/// The sections take turns and each goes through its whole stock in an order of its own before a story comes again,
/// then with other names and numbers and another headline.
/// </remarks>
internal sealed class StoryComposer(int seed)
{
    /// <summary>Every so many articles one is printed in the German edition only, as a local paper's translators would.</summary>
    private const int GermanOnlyEvery = 9;

    private static readonly NewsSection[] turns =
        [NewsSection.Politics, NewsSection.Society, NewsSection.Sport, NewsSection.Business, NewsSection.Culture];

    private readonly StoryTemplate[][] stock = [.. Enum.GetValues<NewsSection>().Select(section => Order(section, seed))];

    /// <summary>The section whose turn it is.</summary>
    public NewsSection Turn(int number) => turns[number % turns.Length];

    /// <summary>The editions that carry the story.</summary>
    public static IEnumerable<Edition> Carriers(int number) =>
        number % GermanOnlyEvery == 0 ? [Editions.German] : Editions.All;

    /// <summary>The words of a story in each of the editions.</summary>
    /// <param name="number">The article's number, from which names and numbers are drawn.</param>
    /// <param name="place">The section, and how many of its stories came before.</param>
    /// <param name="day">The local day of publication.</param>
    /// <param name="revision">A correction changes the story's first number, or the headline where it has none.</param>
    /// <param name="editions">The editions to write for.</param>
    public Dictionary<string, ArticleText> Compose(
        int number, SectionPlace place, DateTime day, int revision, IEnumerable<Edition> editions)
    {
        var stories = stock[(int)place.Section];
        var template = stories[place.Serial % stories.Length];
        var facts = new StoryFacts(template, new Random(HashSeed(seed, number)), revision, day);
        var variant = place.Serial / stories.Length + (template.Draws.Count == 0 ? revision : 0);
        return editions.ToDictionary(edition => edition.Code, edition => Text(template, facts, variant, edition));
    }

    private static ArticleText Text(StoryTemplate template, StoryFacts facts, int variant, Edition edition)
    {
        var words = template.Words[edition.Code];
        var title = facts.Fill(words.Titles[variant % words.Titles.Count], edition);
        var paragraphs = words.Paragraphs.Select(paragraph => facts.Fill(paragraph, edition)).ToArray();
        return new ArticleText(Slug.From(title), title, paragraphs[0], paragraphs[1..]);
    }

    private static StoryTemplate[] Order(NewsSection section, int seed)
    {
        StoryTemplate[] stories = [.. StoryStock.Of(section)];
        new Random(HashSeed(seed, -1 - (int)section)).Shuffle(stories);
        return stories;
    }

    // HashCode.Combine differs from process to process; a paper that goes on after a restart must not.
    private static int HashSeed(int seed, int number) => unchecked(seed * 486187739 + number * 16777619);
}
